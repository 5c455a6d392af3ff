package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.agencies.api.OrgHandoverHandler.Handover;
import vn.sen.agencies.api.OrgHandoverHandler.Report;
import vn.sen.platform.api.text.Text;

/** The contract passes a sound handover and refuses each way to get one wrong. */
class CatchingBrokenHandoversTest {

    /** Ways to get a handover wrong. */
    private enum Wrong {
        NOTHING,
        MOVES_WHEN_SIMULATING,
        LEAVES_ONE_BEHIND,
        LOSES_WHAT_IT_MOVES,
        MOVES_HISTORY,
        NAMES_NOTHING
    }

    private static final UUID OLD = new UUID(0, 1);
    private static final UUID HEIR = new UUID(0, 2);
    private static final UUID FORMER = new UUID(0, 3);

    /** Three items of one agency, one closed item of another. */
    private static final class Items implements OrgHandoverHandler {
        private final Map<String, UUID> owners =
                new HashMap<>(Map.of("a", OLD, "b", OLD, "c", OLD, "closed", FORMER));
        private final Wrong wrong;

        Items(Wrong wrong) {
            this.wrong = wrong;
        }

        @Override
        public String name() {
            return "thu";
        }

        @Override
        public Text label() {
            return Text.same("Việc thử");
        }

        @Override
        public Report simulate(Handover handover) {
            return handled(handover, wrong == Wrong.MOVES_WHEN_SIMULATING);
        }

        @Override
        public Report execute(Handover handover) {
            return handled(handover, true);
        }

        private Report handled(Handover handover, boolean really) {
            Set<String> live = new HashSet<>(owners.keySet());
            live.removeIf(item -> !handover.successors().containsKey(owners.get(item)));
            if (wrong != Wrong.MOVES_HISTORY) {
                live.remove("closed");
            }
            long moved = 0;
            List<OrgHandoverHandler.Exception> left = new ArrayList<>();
            for (String item : live) {
                List<UUID> heirs = handover.successors().getOrDefault(owners.get(item), List.of());
                if (heirs.isEmpty()) {
                    left.add(new OrgHandoverHandler.Exception(item, Text.same("Không ai nhận.")));
                    continue;
                }
                moved++;
                if (really && !(wrong == Wrong.LEAVES_ONE_BEHIND && item.equals("b"))) {
                    owners.put(
                            item,
                            wrong == Wrong.LOSES_WHAT_IT_MOVES ? new UUID(9, 9) : heirs.get(0));
                }
            }
            if (live.isEmpty()) {
                return new Report(Map.of(), Map.of(), List.of());
            }
            return new Report(
                    Map.of("viec", (long) live.size()),
                    Map.of("viec", moved),
                    wrong == Wrong.NAMES_NOTHING ? List.of() : left);
        }
    }

    private static OrgHandoverHandlerContract handover(Wrong wrong) {
        Items items = new Items(wrong);
        return new OrgHandoverHandlerContract() {
            @Override
            public OrgHandoverHandler handler() {
                return items;
            }

            @Override
            public Handover movable() {
                return of(OLD);
            }

            @Override
            public Handover ofNobody() {
                return of(new UUID(0, 4));
            }

            @Override
            public Handover ofHistory() {
                return of(FORMER);
            }

            private Handover of(UUID agency) {
                return new Handover(
                        UUID.randomUUID(),
                        LocalDate.of(2022, 12, 1),
                        Map.of(agency, List.of(HEIR)),
                        "NQ 01 (minh họa)");
            }
        };
    }

    @Test
    void eachWayIsRefused() {
        assertDoesNotThrow(handover(Wrong.NOTHING)::movesWhatItCounted);
        assertDoesNotThrow(handover(Wrong.NOTHING)::leavesNothingLiveBehind);
        assertDoesNotThrow(handover(Wrong.NOTHING)::theSuccessorsHaveWhatWasMoved);
        assertDoesNotThrow(handover(Wrong.NOTHING)::namesEachItemThatNobodyTakes);
        assertDoesNotThrow(handover(Wrong.NOTHING)::historyNeverMovesAndKeepsNobodyFromEnding);
        refused(handover(Wrong.MOVES_WHEN_SIMULATING)::simulatingCountsAndChangesNothing);
        refused(handover(Wrong.LEAVES_ONE_BEHIND)::leavesNothingLiveBehind);
        refused(handover(Wrong.LEAVES_ONE_BEHIND)::movesNothingMoreTheSecondTime);
        refused(handover(Wrong.LOSES_WHAT_IT_MOVES)::theSuccessorsHaveWhatWasMoved);
        refused(handover(Wrong.MOVES_HISTORY)::historyNeverMovesAndKeepsNobodyFromEnding);
        refused(handover(Wrong.NAMES_NOTHING)::namesEachItemThatNobodyTakes);
    }

    private static void refused(Runnable check) {
        assertThrows(AssertionFailedError.class, check::run);
    }
}
