package vn.sen.deadlines.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.clock.OfficeHours;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.deadlines.clock.WorkingCalendar;
import vn.sen.deadlines.clock.YearTable;
import vn.sen.platform.api.text.Text;

/**
 * A year as twelve months of weeks.
 *
 * @param table null when the year is not published
 * @param special the days that differ from their weekday, in order
 */
public record YearPicture(
        int year,
        @Nullable YearTable table,
        long workingDays,
        List<Month> months,
        List<SpecialDay> special,
        Map<DayOfWeek, OfficeHours> week,
        @Nullable LocalTime cutOff) {

    /** A month of weeks from Monday; days of other months are null. */
    public record Month(int month, long workingDays, List<List<@Nullable Cell>> weeks) {}

    /**
     * @param sign "" for an ordinary day, × off, + worked, ½ half
     * @param words what the sign means here; null without one
     */
    public record Cell(int day, boolean works, String sign, @Nullable Text words) {}

    static YearPicture of(WorkingCalendar calendar, int year) {
        YearTable table = calendar.facts().years().get(year);
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(month(calendar, LocalDate.of(year, month, 1)));
        }
        List<SpecialDay> special =
                table == null
                        ? List.of()
                        : table.days().stream()
                                .sorted(java.util.Comparator.comparing(SpecialDay::date))
                                .toList();
        return new YearPicture(
                year,
                table,
                calendar.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                months,
                special,
                calendar.facts().week(),
                calendar.facts().cutOff());
    }

    private static Month month(WorkingCalendar calendar, LocalDate first) {
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        LocalDate last = first.plusMonths(1).minusDays(1);
        for (LocalDate week = monday; !week.isAfter(last); week = week.plusDays(7)) {
            List<@Nullable Cell> cells = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate day = week.plusDays(i);
                boolean in = day.getMonth() == first.getMonth();
                cells.add(in ? cell(calendar, day) : null);
            }
            weeks.add(cells);
        }
        return new Month(first.getMonthValue(), calendar.workingDays(first, last), weeks);
    }

    private static Cell cell(WorkingCalendar calendar, LocalDate day) {
        SpecialDay special = calendar.special(day);
        boolean works = calendar.works(day);
        if (special == null) {
            return new Cell(day.getDayOfMonth(), works, "", null);
        }
        String sign = special.kind() == SpecialDay.Kind.HALF_DAY ? "½" : works ? "+" : "×";
        return new Cell(day.getDayOfMonth(), works, sign, special.kind().label());
    }
}
