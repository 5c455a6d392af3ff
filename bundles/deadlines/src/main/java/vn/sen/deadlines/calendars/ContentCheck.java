package vn.sen.deadlines.calendars;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sen.deadlines.clock.OfficeHours;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Finds everything that is wrong with a calendar before it becomes one. */
final class ContentCheck {
    private static final int MOST_DAYS = 366;
    private final Faults faults = new Faults();

    private ContentCheck() {}

    static void check(CalendarContent content) {
        ContentCheck check = new ContentCheck();
        check.week(content.week());
        check.years(content.years());
        check.ownDays(content.ownDays());
        check.faults.check();
    }

    private void week(List<CalendarContent.WeekDay> week) {
        Set<java.time.DayOfWeek> seen = EnumSet.noneOf(java.time.DayOfWeek.class);
        for (int i = 0; i < week.size(); i++) {
            if (!seen.add(week.get(i).day())) {
                twice("week[" + i + "].day");
            }
            hours("week[" + i + "].hours", week.get(i).hours(), true);
        }
    }

    private void years(List<CalendarContent.Year> years) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < years.size(); i++) {
            CalendarContent.Year year = years.get(i);
            String at = "years[" + i + "]";
            if (year.year() < 1900 || year.year() > 2200) {
                faults.add(
                        at + ".year",
                        "out-of-range",
                        new Text("Năm phải từ 1900 đến 2200.", "Years are 1900 to 2200."));
            }
            if (!seen.add(year.year())) {
                twice(at + ".year");
            }
            faults.text(at + ".notice", year.notice(), 255);
            days(at, year);
        }
    }

    private void days(String at, CalendarContent.Year year) {
        Set<LocalDate> seen = new HashSet<>();
        if (year.days().size() > MOST_DAYS) {
            twice(at + ".days");
            return;
        }
        for (int i = 0; i < year.days().size(); i++) {
            CalendarContent.Day day = year.days().get(i);
            String field = at + ".days[" + i + "]";
            if (day.date().getYear() != year.year()) {
                faults.add(
                        field + ".date",
                        "other-year",
                        new Text("Ngày {0} không thuộc năm {1}.", "{0} is not in {1}.")
                                .with(day.date(), year.year()));
            }
            if (!seen.add(day.date())) {
                twice(field + ".date");
            }
            hours(field + ".hours", day.hours(), false);
        }
    }

    private void ownDays(List<CalendarContent.Day> days) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size() && i < MOST_DAYS * 10; i++) {
            String field = "days[" + i + "]";
            if (!seen.add(days.get(i).date())) {
                twice(field + ".date");
            }
            hours(field + ".hours", days.get(i).hours(), false);
        }
    }

    private void hours(String field, String hours, boolean must) {
        boolean right;
        try {
            right = OfficeHours.parse(hours) != OfficeHours.CLOSED || !must;
        } catch (IllegalArgumentException wrong) {
            right = false;
        }
        if (!right) {
            faults.add(
                    field,
                    "not-hours",
                    new Text(
                            "Giờ làm việc có dạng 07:00-11:30,13:30-17:00, không chồng nhau.",
                            "Hours look like 07:00-11:30,13:30-17:00 and do not overlap."));
        }
    }

    private void twice(String field) {
        faults.add(field, "twice", new Text("Mục này bị lặp lại.", "This stands twice."));
    }
}
