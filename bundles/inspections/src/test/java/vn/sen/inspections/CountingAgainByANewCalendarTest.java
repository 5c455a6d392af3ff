package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.CalendarPublished;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.followup.CalendarChanges;
import vn.sen.inspections.followup.DeadlineKind;
import vn.sen.inspections.followup.DueMoved;
import vn.sen.inspections.followup.PartDraft;
import vn.sen.inspections.followup.PartView;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.EventListener;
import vn.sen.platform.testkit.EventListenerContract;
import vn.sen.platform.testkit.TestDatabase;

/** The last day of a part becomes a day off, and only that part moves. */
final class CountingAgainByANewCalendarTest implements EventListenerContract {
    private static final LocalDate BEFORE = LocalDate.of(2023, 1, 30);
    private static final LocalDate AFTER = LocalDate.of(2023, 1, 31);

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    private final PartView part;

    CountingAgainByANewCalendarTest() {
        province.demo().load();
        part = province.as(Province.teamHead(), this::assign);
        province.calendar.holidays.add(BEFORE);
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private PartView assign() {
        return province.parts.assign(
                finding("A10").id(),
                new PartDraft(
                        province.agency("STTTT"),
                        "Nộp lưu hồ sơ các năm 2019, 2020",
                        DeadlineKind.AFTER_CONCLUSION,
                        null,
                        450,
                        "15/TB-ĐKT, điểm 3"));
    }

    private FindingView finding(String origin) {
        return province
                .as(Province.homeAffairs(), () -> province.findingLists.list(FindingFilter.ALL))
                .pager()
                .page(null, 500)
                .items()
                .stream()
                .filter(f -> f.origin().equals(origin))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public EventListener listener() {
        return new CalendarChanges(
                province.store, province.json, province.dueDates, province.conclusionClock);
    }

    @Override
    public Delivered event() {
        return published(BEFORE, BEFORE);
    }

    private Delivered published(LocalDate first, LocalDate last) {
        return new Delivered(
                new UUID(4, 4),
                CalendarPublished.TYPE,
                Deadlines.PROVINCE,
                2,
                Instant.EPOCH,
                province.json.write(new CalendarPublished(Deadlines.PROVINCE, 2, first, last)));
    }

    @Override
    public String state() {
        return province
                .store
                .read(
                        em ->
                                em.createQuery(
                                                "select p.id, p.dueOn from PartEntity p order by"
                                                        + " p.id",
                                                Object[].class)
                                        .getResultList())
                .stream()
                .map(row -> row[0] + " " + row[1])
                .toList()
                .toString();
    }

    @Test
    void exactlyThePartsThatGoThroughTheDayMoveEachWithAnEvent() {
        String before = state();
        listener().on(event());
        assertEquals(before.replace(part.id() + " " + BEFORE, part.id() + " " + AFTER), state());
        assertEquals(AFTER, finding("A10").dueOn());
        List<Object> moved =
                province.store.events().stream()
                        .filter(e -> e.type().equals(DueMoved.TYPE))
                        .map(e -> Objects.requireNonNull(e.payload()))
                        .toList();
        assertEquals(List.of(new DueMoved("part", BEFORE, AFTER)), moved);
    }

    @Test
    void whatBeganLaterIsNotLookedAt() {
        String before = state();
        LocalDate early = LocalDate.of(2021, 1, 1);
        listener().on(published(early, early));
        assertEquals(before, state());
    }

    @Test
    void withoutTheClockNothingIsGuessedAndTheDeliveryComesAgain() {
        province.ports.remove(province.calendar);
        String before = state();
        assertThrows(RuntimeException.class, () -> listener().on(event()));
        assertThrows(RuntimeException.class, () -> province.as(Province.teamHead(), this::assign));
        assertEquals(before, state());
        assertFalse(province.store.eventTypes().contains(DueMoved.TYPE));
        assertTrue(state().contains(part.id() + " " + BEFORE));
    }
}
