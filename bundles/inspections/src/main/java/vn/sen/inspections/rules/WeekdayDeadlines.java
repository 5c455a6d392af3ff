package vn.sen.inspections.rules;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * Counts without a working calendar: working days are Monday to Friday, and public holidays are
 * said not to be left out. Thread-safe.
 */
@Component
public final class WeekdayDeadlines implements Deadlines {
    private static final Rule PLAIN =
            Rule.ofProduct(
                    "inspections.plain-days",
                    "Ngày đầu không tính; ngày làm việc là thứ Hai đến thứ Sáu",
                    "The first day is not counted; working days are Monday to Friday");

    @Activate
    public WeekdayDeadlines() {}

    @Override
    public Due after(LocalDate start, int days, Unit unit) {
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (unit == Unit.CALENDAR_DAY || !weekend(day)) {
                left--;
            }
        }
        Explanation.Builder why = Explanation.builder();
        why.say(
                "Tính từ {0}, ngày đầu không tính, {1} {2}: hạn là {3}.",
                "From {0}, the first day not counted, {1} {4}: due on {3}.",
                Days.shown(start),
                days,
                unit == Unit.WORKING_DAY ? "ngày làm việc" : "ngày",
                Days.shown(day),
                unit == Unit.WORKING_DAY ? "working days" : "days");
        if (unit == Unit.WORKING_DAY) {
            why.say(
                    "Chưa trừ ngày lễ vì chưa có lịch làm việc.",
                    "Public holidays are not left out, as there is no working calendar yet.");
        }
        why.row(new Text("Số ngày", "Days"), BigDecimal.valueOf(days), PLAIN, "");
        return new Due(day, why.total());
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
