package vn.sen.inspections.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.rules.Days;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** Tells why data closed a finding, reopened it, or did neither. */
final class DecisionExplained {
    private static final Rule RULE =
            Rule.ofProduct(
                    "inspections.closing-by-data",
                    "Đóng khi chỉ số đạt ngưỡng liên tục đủ số tuần; mở lại nếu không đạt trong thời"
                            + " gian theo dõi",
                    "Closes when the measure passes its threshold for all the weeks asked; reopens"
                            + " when it fails within the watch");

    private DecisionExplained() {}

    static Explanation of(
            FindingEntity finding,
            ConditionEntity condition,
            List<ReadingEntity> readings,
            LocalDate today) {
        List<ConditionView.ReadingView> views = readings.stream().map(ReadingEntity::view).toList();
        Explanation.Builder why = Explanation.builder();
        Text threshold = condition.comparison().words(condition.threshold());
        why.say(
                "Điều kiện: chỉ số {0} {1}, giữ liên tục {3} tuần; mỗi lần đo tính {4} ngày gần nhất.",
                "Condition: measure {0} {2}, for {3} weeks in a row; each reading covers the {4}"
                        + " days up to its own.",
                condition.measure(),
                threshold.vi(),
                threshold.en(),
                condition.holdWeeks(),
                condition.windowDays());
        say(why, finding, condition, readings, today);
        unmeasured(why, views);
        for (ConditionView.ReadingView reading : views) {
            why.row(
                    new Text(
                            Days.shown(reading.day())
                                    + ": "
                                    + reading.outcome().label().vi()
                                    + of(reading),
                            Days.shown(reading.day())
                                    + ": "
                                    + reading.outcome().label().en()
                                    + of(reading)),
                    BigDecimal.ZERO,
                    RULE,
                    "condition/" + condition.id());
        }
        return why.plain();
    }

    private static void say(
            Explanation.Builder why,
            FindingEntity finding,
            ConditionEntity condition,
            List<ReadingEntity> readings,
            LocalDate today) {
        List<Decision.Point> points = readings.stream().map(ReadingEntity::point).toList();
        LocalDate closed = condition.closedOn();
        if (finding.state() == FindingState.CLOSED && closed != null) {
            why.say(
                    "Đã đóng ngày {0}; theo dõi đến {1}, nếu không đạt sẽ tự mở lại.",
                    "Closed on {0}; watched until {1}, and reopened by itself if it fails.",
                    Days.shown(closed),
                    Days.shown(closed.plusMonths(condition.watchMonths())));
            return;
        }
        Decision decision = Decision.whileOpen(points, condition.holdWeeks(), today);
        LocalDate from = decision.runFrom();
        LocalDate to = decision.runTo();
        if (from == null || to == null) {
            why.say(
                    "Hiện chưa có chuỗi ngày đạt liên tục nào còn hiệu lực.",
                    "There is no unbroken run of held readings up to now.");
            return;
        }
        why.say(
                "Đạt liên tục từ {0} đến {1}: {2} ngày, cần {3} ngày.",
                "Held in a row from {0} to {1}: {2} days, {3} needed.",
                Days.shown(from),
                Days.shown(to),
                decision.daysHeld(),
                decision.daysNeeded());
    }

    private static void unmeasured(
            Explanation.Builder why, List<ConditionView.ReadingView> readings) {
        long missing = readings.stream().filter(r -> r.outcome() == Outcome.UNMEASURED).count();
        if (missing > 0) {
            why.say(
                    "Có {0} lần không đo được (không có gì để đo hoặc phân hệ cung cấp đang tắt):"
                            + " không tính là đạt, cũng không làm đếm lại từ đầu.",
                    "{0} readings could not be measured (nothing to measure, or the providing"
                            + " module is off): they neither hold nor restart the count.",
                    missing);
        }
    }

    private static String of(ConditionView.ReadingView reading) {
        BigDecimal value = reading.value();
        return value == null
                ? ""
                : " ("
                        + value.stripTrailingZeros().toPlainString()
                        + "; "
                        + reading.numerator()
                        + "/"
                        + reading.denominator()
                        + ")";
    }
}
