package vn.sen.reconciliation.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How software counts that knows no calendar: Monday to Friday, every one of them. */
final class Weekdays {
    private Weekdays() {}

    static LocalDate after(LocalDate day, int count) {
        LocalDate due = day;
        for (int left = count; left > 0; ) {
            due = due.plusDays(1);
            if (due.getDayOfWeek() != DayOfWeek.SATURDAY
                    && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return due;
    }
}
