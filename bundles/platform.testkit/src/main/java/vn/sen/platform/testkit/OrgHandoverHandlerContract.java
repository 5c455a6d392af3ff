package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.agencies.api.OrgHandoverHandler.Handover;
import vn.sen.agencies.api.OrgHandoverHandler.Report;

/**
 * What everybody relies on in an {@link OrgHandoverHandler}. Implement it in a test class of the
 * module; each method gets a fresh handler.
 */
public interface OrgHandoverHandlerContract {

    OrgHandoverHandler handler();

    /**
     * A change that ends agencies with live items, all of which can be moved. The first successors
     * own nothing alive yet.
     */
    Handover movable();

    /** A change of agencies that own nothing here. */
    Handover ofNobody();

    /** A change of agencies whose items here are all closed. */
    Handover ofHistory();

    @Test
    default void hasAStableNameAndALabel() {
        OrgHandoverHandler handler = handler();
        assertTrue(handler.name().matches("[a-z0-9-]+(\\.[a-z0-9-]+)?"), handler.name());
        assertEquals(handler.name(), handler.name());
        assertFalse(handler.label().vi().isBlank());
        assertFalse(handler.label().en().isBlank());
    }

    @Test
    default void simulatingCountsAndChangesNothing() {
        OrgHandoverHandler handler = handler();
        Handover handover = movable();
        Report first = handler.simulate(handover);
        assertTrue(sum(first.counted()) > 0, "the fixture must have live items");
        assertEquals(first, handler.simulate(handover));
    }

    @Test
    default void movesWhatItCounted() {
        OrgHandoverHandler handler = handler();
        Handover handover = movable();
        Report planned = handler.simulate(handover);
        Report done = handler.execute(handover);
        assertEquals(planned, done);
        assertTrue(done.complete(), () -> "left behind: " + done.exceptions());
    }

    @Test
    default void leavesNothingLiveBehind() {
        OrgHandoverHandler handler = handler();
        Handover handover = movable();
        handler.execute(handover);
        assertEquals(
                0, sum(handler.simulate(otherwise(handover, handover.successors())).counted()));
    }

    /** Two items of one kind may become one, where the agencies that end shared something. */
    @Test
    default void theSuccessorsHaveWhatWasMoved() {
        OrgHandoverHandler handler = handler();
        Handover handover = movable();
        Map<UUID, List<UUID>> further = new TreeMap<>();
        handover.successors()
                .values()
                .forEach(heirs -> further.put(heirs.get(0), List.of(UUID.randomUUID())));
        Handover next = otherwise(handover, further);
        assertEquals(0, sum(handler.simulate(next).counted()), "the successors own something");
        Map<String, Long> moved = handler.execute(handover).moved();
        Map<String, Long> there = handler.simulate(next).counted();
        assertEquals(moved.keySet(), there.keySet());
        there.forEach((kind, count) -> assertTrue(count <= moved.getOrDefault(kind, 0L), kind));
    }

    @Test
    default void movesNothingMoreTheSecondTime() {
        OrgHandoverHandler handler = handler();
        Handover handover = movable();
        handler.execute(handover);
        assertEquals(0, sum(handler.execute(handover).moved()));
    }

    @Test
    default void namesEachItemThatNobodyTakes() {
        OrgHandoverHandler handler = handler();
        Handover taken = movable();
        Report before = handler.simulate(taken);
        Handover orphaned = otherwise(taken, each(taken, agency -> List.of()));
        Report planned = handler.simulate(orphaned);
        assertEquals(planned, handler.execute(orphaned));
        assertFalse(planned.complete());
        assertEquals(before.counted(), planned.counted());
        assertEquals(0, sum(planned.moved()));
        Set<String> named = new HashSet<>();
        for (OrgHandoverHandler.Exception left : planned.exceptions()) {
            assertTrue(named.add(left.item()), () -> "named twice: " + left.item());
            assertFalse(left.reason().vi().isBlank() || left.reason().en().isBlank());
        }
        assertEquals(sum(planned.counted()), named.size());
        assertEquals(before, handler.simulate(taken), "what nobody takes stays where it is");
    }

    @Test
    default void hasNothingToDoForAgenciesThatOwnNothing() {
        assertNothingToDo(ofNobody());
    }

    @Test
    default void historyNeverMovesAndKeepsNobodyFromEnding() {
        assertNothingToDo(ofHistory());
        Handover orphaned = ofHistory();
        assertNothingToDo(otherwise(orphaned, each(orphaned, agency -> List.of())));
    }

    private void assertNothingToDo(Handover handover) {
        for (Report report : List.of(handler().simulate(handover), handler().execute(handover))) {
            assertEquals(0, sum(report.counted()), () -> report.counted().toString());
            assertTrue(report.complete(), () -> report.exceptions().toString());
        }
    }

    private static Handover otherwise(Handover handover, Map<UUID, List<UUID>> successors) {
        return new Handover(
                UUID.randomUUID(), handover.effective(), successors, handover.instrument());
    }

    private static Map<UUID, List<UUID>> each(Handover handover, Function<UUID, List<UUID>> heirs) {
        Map<UUID, List<UUID>> all = new TreeMap<>();
        handover.successors().keySet().forEach(agency -> all.put(agency, heirs.apply(agency)));
        return all;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
