package vn.sen.deadlines.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.deadlines.clock.RulePack;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;

/** The form that asks how a date comes about. */
final class CourseForm {
    /** In the order of the form; the same names stand in the address of the answer. */
    static final List<String> NAMES =
            List.of(
                    "agency",
                    "received",
                    "time",
                    "amount",
                    "unit",
                    "surcharge",
                    "stopped",
                    "reason",
                    "proof",
                    "resumed",
                    "extended",
                    "more",
                    "finished");

    private static final LocalTime NOON = LocalTime.NOON;

    private CourseForm() {}

    static Course course(Form form) {
        List<Segment> segments = new ArrayList<>();
        LocalDate received = form.date("received");
        LocalTime time = Objects.requireNonNullElse(form.optionalTime("time"), LocalTime.of(8, 0));
        LimitUnit unit = form.choice("unit", LimitUnit.class);
        int amount = unit == LimitUnit.SAME_DAY ? 0 : form.number("amount", 0, 1_000_000);
        String proof = form.optional("proof", 255);
        LocalDate stopped = form.optionalDate("stopped");
        if (stopped != null) {
            segments.add(Segment.stop(stopped.atTime(NOON), form.text("reason", 60), proof));
        }
        LocalDate resumed = form.optionalDate("resumed");
        if (resumed != null) {
            segments.add(Segment.resume(resumed.atTime(NOON), proof));
        }
        LocalDate extended = form.optionalDate("extended");
        if (extended != null) {
            int more = form.number("more", 1, 3660);
            segments.add(Segment.extend(extended.atTime(NOON), more, "giả định"));
        }
        LocalDate finished = form.optionalDate("finished");
        if (finished != null) {
            segments.add(Segment.finish(finished.atTime(16, 0)));
        }
        form.check();
        segments.sort(Comparator.comparing(Segment::at));
        segments.add(0, Segment.start(received.atTime(time)));
        return new Course(limit(form, new TimeLimit(amount, unit), received), segments);
    }

    private static TimeLimit limit(Form form, TimeLimit plain, LocalDate received) {
        return RulePack.surcharges(received).stream()
                .filter(one -> one.code().equals(form.raw("surcharge")) && one.fits(plain.unit()))
                .findFirst()
                .map(one -> plain.with(one.change()))
                .orElse(plain);
    }

    private static List<Field.Choice> surcharges(LocalDate today) {
        return RulePack.surcharges(today).stream()
                .map(
                        one ->
                                new Field.Choice(
                                        one.code(),
                                        t(
                                                one.label().vi() + ": thêm " + one.days() + " ngày",
                                                one.label().en() + ": " + one.days() + " more")))
                .toList();
    }

    static List<Field> fields(Form typed, LocalDate today, List<StopReason> reasons) {
        String received = typed.raw("received");
        return List.of(
                Field.date("received", t("Ngày tiếp nhận", "Received on"), orToday(typed, today))
                        .must(),
                Field.time("time", t("Giờ tiếp nhận", "At"), empty(typed, "time")),
                Field.number(
                        "amount",
                        t("Thời hạn", "Limit"),
                        received.isEmpty() ? "10" : typed.raw("amount")),
                Field.select(
                                "unit",
                                t("Đơn vị", "Unit"),
                                received.isEmpty() ? LimitUnit.WORKING_DAY : typed.raw("unit"),
                                units())
                        .must(),
                Field.select(
                        "surcharge",
                        t("Cộng thêm thời hạn", "Surcharge"),
                        empty(typed, "surcharge"),
                        surcharges(today)),
                date(typed, "stopped", t("Tạm dừng ngày", "Stopped on")),
                Field.select(
                        "reason",
                        t("Lý do tạm dừng", "Reason"),
                        empty(typed, "reason"),
                        reasons(reasons)),
                Field.text(
                                "proof",
                                t("Số, ngày chứng từ", "Number and date of the proof"),
                                empty(typed, "proof"))
                        .hint(
                                t(
                                        "Không có chứng từ thì lần tạm dừng không được tính.",
                                        "A stop without proof does not count."))
                        .atMost(255),
                date(typed, "resumed", t("Tiếp tục ngày", "Resumed on")),
                date(typed, "extended", t("Gia hạn ngày", "Extended on")),
                Field.number("more", t("Gia hạn thêm", "Extended by"), empty(typed, "more")),
                date(typed, "finished", t("Xong ngày", "Finished on")));
    }

    private static Object orToday(Form typed, LocalDate today) {
        LocalDate date = typed.optionalDate("received");
        return date == null ? today : date;
    }

    private static Field date(Form typed, String name, String label) {
        return Field.date(name, label, typed.optionalDate(name));
    }

    private static @org.jspecify.annotations.Nullable Object empty(Form typed, String name) {
        String raw = typed.raw(name);
        return raw.isEmpty() ? null : raw;
    }

    private static List<Field.Choice> units() {
        List<Field.Choice> choices = new ArrayList<>();
        for (LimitUnit unit : LimitUnit.values()) {
            choices.add(new Field.Choice(unit, unit.label().in(Call.current().language())));
        }
        return choices;
    }

    private static List<Field.Choice> reasons(List<StopReason> reasons) {
        return reasons.stream()
                .map(r -> new Field.Choice(r.code(), r.label().in(Call.current().language())))
                .toList();
    }

    private static String t(String vi, String en) {
        return Call.current().language().of(vi, en);
    }
}
