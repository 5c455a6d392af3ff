package vn.sen.inspections.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.problem.Problem;

final class MovingAFindingThroughItsStatesTest {
    private static final Instant NOW = Instant.parse("2021-10-20T01:00:00Z");

    /** The whole table, written out: who changes the machine changes this on purpose. */
    private static final Map<String, String> TABLE =
            Map.of(
                    "DRAFT", "SHARE→SHARED WITHDRAW→WITHDRAWN",
                    "SHARED", "ACCEPT→CONFIRMED CONFIRM→CONFIRMED WITHDRAW→WITHDRAWN",
                    "CONFIRMED", "HOLD→VERIFIED START→REMEDIATING",
                    "WITHDRAWN", "",
                    "REMEDIATING", "CLAIM→CLAIMED HOLD→VERIFIED",
                    "CLAIMED", "HOLD→VERIFIED RETURN→REMEDIATING VERIFY→VERIFIED",
                    "VERIFIED", "CLOSE→CLOSED RETURN→REMEDIATING",
                    "CLOSED", "REOPEN→REOPENED",
                    "REOPENED", "HOLD→VERIFIED START→REMEDIATING");

    @Test
    void onlyTheWaysOfTheTableAreOpen() {
        for (FindingState state : FindingState.values()) {
            String ways =
                    Arrays.stream(FindingAct.values())
                            .filter(act -> act.allowedFrom(state))
                            .map(act -> act + "→" + act.to())
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(" "));
            assertEquals(TABLE.get(state.name()), ways, "ways out of " + state);
        }
    }

    @Test
    void everyOtherWayIsRefusedAndChangesNothing() {
        for (FindingState state : FindingState.values()) {
            for (FindingAct act : FindingAct.values()) {
                FindingEntity finding = at(state);
                if (act.allowedFrom(state)) {
                    assertEquals(state, finding.move(act, NOW));
                    assertEquals(act.to(), finding.state());
                } else {
                    Problem refused = assertThrows(Problem.class, () -> finding.move(act, NOW));
                    assertEquals("inspection-state", refused.code().code());
                    assertEquals(state, finding.state());
                }
            }
        }
    }

    @Test
    void closingNotesTheTimeAndClearsTheDeadlineAndReopeningForgetsTheTime() {
        FindingEntity finding = at(FindingState.VERIFIED);
        finding.due(LocalDate.of(2021, 12, 31));
        finding.move(FindingAct.CLOSE, NOW);
        assertEquals(NOW, finding.closedAt());
        assertNull(finding.dueOn());
        finding.move(FindingAct.REOPEN, NOW.plusSeconds(60));
        assertNull(finding.closedAt());
    }

    @Test
    void nothingIsOwedForAStrength() {
        assertEquals(
                "DEMAND LIMITATION RECOMMENDATION",
                Arrays.stream(FindingKind.values())
                        .filter(FindingKind::owed)
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    private static FindingEntity at(FindingState wanted) {
        FindingEntity finding =
                new FindingEntity(UUID.randomUUID(), UUID.randomUUID(), 1, UUID.randomUUID(), NOW);
        FindingAct[] way =
                switch (wanted) {
                    case DRAFT -> new FindingAct[] {};
                    case SHARED -> new FindingAct[] {FindingAct.SHARE};
                    case WITHDRAWN -> new FindingAct[] {FindingAct.WITHDRAW};
                    case CONFIRMED -> new FindingAct[] {FindingAct.SHARE, FindingAct.ACCEPT};
                    case REMEDIATING -> path(FindingAct.START);
                    case CLAIMED -> path(FindingAct.START, FindingAct.CLAIM);
                    case VERIFIED -> path(FindingAct.HOLD);
                    case CLOSED -> path(FindingAct.HOLD, FindingAct.CLOSE);
                    case REOPENED -> path(FindingAct.HOLD, FindingAct.CLOSE, FindingAct.REOPEN);
                };
        for (FindingAct act : way) {
            finding.move(act, NOW);
        }
        assertEquals(wanted, finding.state());
        return finding;
    }

    private static FindingAct[] path(FindingAct... further) {
        FindingAct[] way = new FindingAct[further.length + 2];
        way[0] = FindingAct.SHARE;
        way[1] = FindingAct.CONFIRM;
        System.arraycopy(further, 0, way, 2, further.length);
        return way;
    }
}
