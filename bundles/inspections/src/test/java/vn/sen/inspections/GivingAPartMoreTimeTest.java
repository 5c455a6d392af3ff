package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.CalendarPublished;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.followup.CalendarChanges;
import vn.sen.inspections.followup.DeadlineKind;
import vn.sen.inspections.followup.Extending.MoreTime;
import vn.sen.inspections.followup.PartDraft;
import vn.sen.inspections.followup.PartView;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** More time is a segment of the part's clock: the days of the document stay, both are counted. */
final class GivingAPartMoreTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 30);
    private static final LocalDate EXTENDED = LocalDate.of(2023, 2, 28);

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    GivingAPartMoreTimeTest() {
        province.demo().load();
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private PartView part(DeadlineKind kind) {
        FindingView finding =
                province
                        .as(
                                Province.homeAffairs(),
                                () -> province.findingLists.list(FindingFilter.ALL))
                        .pager()
                        .page(null, 500)
                        .items()
                        .stream()
                        .filter(f -> f.origin().equals("A10"))
                        .findFirst()
                        .orElseThrow();
        boolean date = kind == DeadlineKind.DATE;
        return province.as(
                Province.teamHead(),
                () ->
                        province.parts.assign(
                                finding.id(),
                                new PartDraft(
                                        province.agency("STTTT"),
                                        "Nộp lưu hồ sơ các năm 2019, 2020",
                                        kind,
                                        date ? FIRST : null,
                                        date ? null : 450,
                                        "15/TB-ĐKT, điểm 3")));
    }

    private PartView extend(UUID part, @Nullable Integer days) {
        return province.as(
                Province.teamHead(),
                () -> province.extending.extend(part, new MoreTime(days, "20/TB-ĐKT")));
    }

    private String refused(UUID part, @Nullable Integer days) {
        return assertThrows(Problem.class, () -> extend(part, days)).code().code();
    }

    @Test
    void theDaysOfTheDocumentStayAndTheClockCountsBoth() {
        PartView before = part(DeadlineKind.AFTER_CONCLUSION);
        assertEquals(FIRST, before.dueOn());
        PartView after = extend(before.id(), 30);
        assertEquals(EXTENDED, after.dueOn());
        assertEquals(450, after.deadlineDays());
        assertEquals("20/TB-ĐKT", Objects.requireNonNull(after.extension()).document());
        assertEquals("deadline-extended-twice", refused(before.id(), 10));

        province.calendar.holidays.add(EXTENDED);
        new CalendarChanges(
                        province.store, province.json, province.dueDates, province.conclusionClock)
                .on(
                        new Delivered(
                                new UUID(4, 4),
                                CalendarPublished.TYPE,
                                Deadlines.PROVINCE,
                                2,
                                Instant.EPOCH,
                                province.json.write(
                                        new CalendarPublished(
                                                Deadlines.PROVINCE, 2, EXTENDED, EXTENDED))));
        assertEquals(
                EXTENDED.plusDays(1),
                province.as(Province.teamHead(), () -> province.partLists.detail(before.id()))
                        .part()
                        .dueOn(),
                "a new calendar counts the extension again");
    }

    @Test
    void aDateThatADocumentNamesHasNoClockToExtend() {
        assertEquals("inspection-nothing-to-extend", refused(part(DeadlineKind.DATE).id(), 30));
    }

    @Test
    void noTimeAndTooMuchTimeAreNone() {
        UUID part = part(DeadlineKind.AFTER_CONCLUSION).id();
        assertEquals("request-invalid", refused(part, 0));
        assertEquals("request-invalid", refused(part, 100_000));
        assertEquals("request-invalid", refused(part, null));
    }
}
