package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
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

    /** A change that ends agencies with live items, all of which can be moved. */
    Handover movable();

    /** A change of agencies that own nothing here. */
    Handover ofNobody();

    @Test
    default void hasAStableNameAndALabel() {
        OrgHandoverHandler handler = handler();
        assertFalse(handler.name().isBlank());
        assertEquals(handler.name(), handler.name());
        assertNotNull(handler.label());
    }

    @Test
    default void simulatingCountsAndChangesNothing() {
        OrgHandoverHandler handler = handler();
        Handover handover = movable();
        Report first = handler.simulate(handover);
        assertFalse(first.counted().isEmpty(), "the fixture must have live items");
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
        Handover later =
                new Handover(
                        UUID.randomUUID(),
                        handover.effective(),
                        handover.successors(),
                        handover.instrument());
        assertEquals(0, sum(handler.simulate(later)));
    }

    @Test
    default void movesNothingMoreTheSecondTime() {
        OrgHandoverHandler handler = handler();
        Handover handover = movable();
        handler.execute(handover);
        Report again = handler.execute(handover);
        assertEquals(0, again.moved().values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    default void hasNothingToDoForAgenciesThatOwnNothing() {
        Report report = handler().simulate(ofNobody());
        assertEquals(0, sum(report));
        assertTrue(report.complete());
    }

    private static long sum(Report report) {
        return report.counted().values().stream().mapToLong(Long::longValue).sum();
    }
}
