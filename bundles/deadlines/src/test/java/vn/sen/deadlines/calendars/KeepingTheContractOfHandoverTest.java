package vn.sen.deadlines.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.agencies.api.OrgHandoverHandler.Handover;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.OrgHandoverHandlerContract;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;

/** An agency with a Saturday desk is merged into another. */
final class KeepingTheContractOfHandoverTest implements OrgHandoverHandlerContract {
    private static final UUID ENDS = new UUID(8, 1);
    private static final UUID ENDS_TOO = new UUID(8, 2);
    private static final UUID ENDED = new UUID(8, 3);
    private static final UUID HEIR = new UUID(8, 4);
    private static final UUID OTHER_HEIR = new UUID(8, 5);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestStore store = new TestStore(database);
    private final FixedClock clock = FixedClock.at("2022-11-23T08:00");
    private final CalendarShelf shelf = new CalendarShelf(store, new TestJson(), clock);
    private final CalendarHandover handover = new CalendarHandover(store, shelf, clock);

    @BeforeEach
    void publish() {
        shelf.publish(ENDS, week("07:00-11:00"), "QĐ 01 (minh họa)");
        shelf.publish(ENDED, week("07:00-10:00"), "QĐ 02 (minh họa)");
        handover.execute(change(Map.of(ENDED, List.of(new UUID(9, 9)))));
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Override
    public OrgHandoverHandler handler() {
        return handover;
    }

    @Override
    public Handover movable() {
        return change(Map.of(ENDS, List.of(HEIR)));
    }

    @Override
    public Handover ofNobody() {
        return change(Map.of(ENDS_TOO, List.of(HEIR)));
    }

    @Override
    public Handover ofHistory() {
        return change(Map.of(ENDED, List.of(HEIR)));
    }

    @Test
    void aSuccessorWithoutACalendarTakesItUpAndTheOldOneStaysReadable() {
        handover.execute(movable());
        assertEquals(week("07:00-11:00"), own(HEIR));
        assertEquals(week("07:00-11:00"), own(ENDS));
        assertEquals("NQ 01 (minh họa)", shelf.history(HEIR).get(0).instrument());
    }

    @Test
    void aSuccessorKeepsItsOwnCalendar() {
        shelf.publish(HEIR, week("08:00-12:00"), "QĐ 03 (minh họa)");
        assertTrue(handover.execute(movable()).complete());
        assertEquals(week("08:00-12:00"), own(HEIR));
        assertEquals(1, shelf.history(HEIR).size());
    }

    @Test
    void afterASplitBothHaveIt() {
        handover.execute(change(Map.of(ENDS, List.of(HEIR, OTHER_HEIR))));
        assertEquals(own(HEIR), own(OTHER_HEIR));
    }

    @Test
    void twoDifferentCalendarsThatMeetAreLeftToAPerson() {
        shelf.publish(ENDS_TOO, week("08:00-12:00"), "QĐ 04 (minh họa)");
        Handover merger = change(Map.of(ENDS, List.of(HEIR), ENDS_TOO, List.of(HEIR)));
        OrgHandoverHandler.Report report = handover.execute(merger);
        assertFalse(report.complete());
        assertEquals(2, report.exceptions().size());
        assertTrue(shelf.history(HEIR).isEmpty());
        shelf.publish(HEIR, week("07:30-11:30"), "QĐ 05 (minh họa)");
        assertTrue(handover.execute(merger).complete());
    }

    private CalendarContent own(UUID agency) {
        return Objects.requireNonNull(shelf.inForce().get(agency)).content();
    }

    private static CalendarContent week(String saturday) {
        return new CalendarContent(
                List.of(new CalendarContent.WeekDay(DayOfWeek.SATURDAY, saturday)),
                null,
                null,
                List.of());
    }

    private static Handover change(Map<UUID, List<UUID>> successors) {
        return new Handover(
                UUID.randomUUID(), LocalDate.of(2022, 12, 1), successors, "NQ 01 (minh họa)");
    }
}
