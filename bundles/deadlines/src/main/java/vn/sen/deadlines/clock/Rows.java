package vn.sen.deadlines.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning.Leg;
import vn.sen.deadlines.api.StopReason;
import vn.sen.platform.api.explain.Explanation.Row;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** Each day of a count, counted or not and why; days alike and in a row make one row. */
final class Rows {
    private static final Text COUNTED = new Text("Được tính", "Counted");
    private static final Text REST = new Text("Nghỉ hằng tuần", "Weekly rest");
    private static final Text ROLLED =
            new Text("Không tính, chỉ dời hạn", "Not counted, only moves the date");
    private static final Text VOID = new Text("Bỏ, vì tính lại từ đầu", "Dropped, counted anew");

    private final List<Row> rows = new ArrayList<>();
    private final Scale scale;
    private final LimitUnit unit;
    private final WorkingCalendar calendar;
    private final RulePack pack;

    private long from;
    private long to;
    private long amount;
    private @Nullable Text why;
    private @Nullable Rule by;

    Rows(Scale scale, LimitUnit unit, WorkingCalendar calendar, RulePack pack) {
        this.scale = scale;
        this.unit = unit;
        this.calendar = calendar;
        this.pack = pack;
    }

    List<Row> rows() {
        flush();
        return rows;
    }

    void firstDay(long day) {
        add(day, 0, new Text("Ngày đầu", "First day"), rule("first-day", day));
        flush();
    }

    void stretch(Trace.Stretch stretch) {
        if (stretch.kind() == Leg.Kind.RAN) {
            ran(stretch.from(), stretch.to(), stretch.used());
            return;
        }
        long first = scale.day(stretch.from()) + (scale.hours ? 0 : 1);
        long last = scale.day(stretch.to());
        if (last < first) {
            return;
        }
        flush();
        if (stretch.kind() == Leg.Kind.VOID) {
            row(first, last, 0, VOID, rule("restart", first), "");
        } else {
            stood(stretch, first, last);
        }
    }

    private void stood(Trace.Stretch stretch, long first, long last) {
        var stop = stretch.stop();
        if (stop == null) {
            return;
        }
        StopReason reason = pack.reason(stop.reason(), stop.at().toLocalDate());
        if (reason != null) {
            row(first, last, 0, reason.label(), reason.rule(), stop.proof());
        }
    }

    private void ran(long begin, long end, long units) {
        long left = units;
        long first = scale.day(begin) + (scale.hours ? 0 : 1);
        for (long day = first; day <= scale.day(end); day++) {
            long counts = Math.min(left, counts(day, begin, end));
            left -= counts;
            OfficeHours hours = calendar.hours(day);
            SpecialDay special = calendar.special(LocalDate.ofEpochDay(day));
            if (special != null && (counts == 0 || unit != LimitUnit.CALENDAR_DAY)) {
                Rule table = table(day);
                add(day, counts, special.kind().label(), table);
            } else if (counts > 0) {
                add(day, counts, COUNTED, rule(scale.hours ? "hours" : counting(), day));
            } else if (!hours.open()) {
                add(day, 0, REST, rule("working-day", day));
            } else {
                add(day, 0, ROLLED, rule("last-day", day));
            }
        }
        flush();
    }

    private long counts(long day, long begin, long end) {
        if (!scale.hours) {
            return scale.used(day - 1, day);
        }
        return scale.used(
                Math.max(begin, day * 1440), Math.max(begin, Math.min(end, (day + 1) * 1440)));
    }

    private String counting() {
        return switch (unit) {
            case MONTH -> "month-end";
            case CALENDAR_DAY -> "first-day";
            default -> "working-day";
        };
    }

    private Rule table(long day) {
        YearTable year = calendar.facts().years().get(LocalDate.ofEpochDay(day).getYear());
        return year == null ? rule("working-day", day) : year.rule();
    }

    private Rule rule(String id, long day) {
        return pack.find(id, LocalDate.ofEpochDay(day));
    }

    private void add(long day, long counts, Text because, Rule rule) {
        if (why != because || !rule.equals(by) || day != to + 1 || (amount == 0) != (counts == 0)) {
            flush();
            from = day;
            amount = 0;
            why = because;
            by = rule;
        }
        to = day;
        amount += counts;
    }

    private void flush() {
        Text because = why;
        Rule rule = by;
        if (because != null && rule != null) {
            row(from, to, amount, because, rule, "");
        }
        why = null;
        by = null;
    }

    private void row(long first, long last, long units, Text because, Rule rule, String data) {
        String vi = first == last ? Shown.vi(first) : Shown.vi(first) + " – " + Shown.vi(last);
        String en = first == last ? Shown.en(first) : Shown.en(first) + " – " + Shown.en(last);
        Text label = new Text(vi + ": " + because.vi(), en + ": " + because.en());
        rows.add(new Row(label, BigDecimal.valueOf(units), rule, data));
    }
}
