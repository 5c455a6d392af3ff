package vn.sen.deadlines.pages;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.calendars.CalendarContent;
import vn.sen.deadlines.clock.OfficeHours;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** An agency's own hours, cut-off and days, as a form. */
final class OwnForm {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Text> DAYS =
            List.of(
                    new Text("Thứ Hai", "Monday"),
                    new Text("Thứ Ba", "Tuesday"),
                    new Text("Thứ Tư", "Wednesday"),
                    new Text("Thứ Năm", "Thursday"),
                    new Text("Thứ Sáu", "Friday"),
                    new Text("Thứ Bảy", "Saturday"),
                    new Text("Chủ nhật", "Sunday"));

    private OwnForm() {}

    static List<Field> fields(CalendarContent own) {
        List<Field> fields = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours =
                    own.week().stream()
                            .filter(w -> w.day() == day)
                            .map(CalendarContent.WeekDay::hours)
                            .findFirst()
                            .orElse("");
            Field field = Field.text(name(day), DAYS.get(day.ordinal()).in(language()), hours);
            fields.add(
                    day == DayOfWeek.MONDAY
                            ? field.hint(
                                    t(
                                            "Giờ làm việc, ví dụ 07:00-11:30,13:30-17:00. Để trống cả bảy"
                                                    + " ngày thì theo lịch cấp trên; có giờ ở ngày nào"
                                                    + " thì chỉ những ngày ấy làm việc.",
                                            "Office hours such as 07:00-11:30,13:30-17:00. With all seven"
                                                    + " days empty those above hold; with hours on some"
                                                    + " days, only those are worked."))
                            : field);
        }
        fields.add(
                Field.time(
                        "cutOff", t("Giờ chốt nhận hồ sơ", "Cut-off of receipts"), own.cutOff()));
        fields.add(
                Field.area("days", t("Ngày riêng của cơ quan", "Days of its own"), lines(own))
                        .atMost(20_000)
                        .hint(
                                t(
                                        "Mỗi dòng một ngày: ngày, rồi “nghỉ”, “làm bù” hoặc “nửa ngày”,"
                                                + " rồi giờ nếu khác. Ví dụ: 30/10/2021 nửa ngày"
                                                + " 07:00-11:30",
                                        "One day a line: the date, then “off”, “work” or “half”, then the"
                                                + " hours if they differ. For example: 30/10/2021 half"
                                                + " 07:00-11:30")));
        fields.add(
                Field.text("instrument", t("Căn cứ", "Basis"), null)
                        .must()
                        .atMost(255)
                        .hint(t("Số, ngày văn bản", "Number and date of the decision")));
        return fields;
    }

    /** What the form says, over what the calendar has besides. */
    static CalendarContent content(Form form, CalendarContent own) {
        List<CalendarContent.WeekDay> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours = form.optional(name(day), 100).replace(" ", "");
            if (!hours.isEmpty() && readable(form.faults(), name(day), hours)) {
                week.add(new CalendarContent.WeekDay(day, hours));
            }
        }
        LocalTime cutOff = form.optionalTime("cutOff");
        List<CalendarContent.Day> days = days(form);
        form.check();
        return new CalendarContent(week, cutOff, own.counting(), own.years(), days);
    }

    private static List<CalendarContent.Day> days(Form form) {
        List<CalendarContent.Day> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        int number = 0;
        for (String line : form.raw("days").split("\\R", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            CalendarContent.Day day = day(line.strip());
            if (day == null || !seen.add(day.date())) {
                form.faults()
                        .add(
                                "days",
                                "not-a-day",
                                new Text(
                                                "Dòng {0}: “{1}” không đúng mẫu hoặc bị lặp ngày.",
                                                "Line {0}: “{1}” is not as shown, or its day stands"
                                                        + " twice.")
                                        .with(number, line.strip()));
            } else {
                days.add(day);
            }
        }
        return days;
    }

    private static CalendarContent.@Nullable Day day(String line) {
        String[] parts = line.split("\\s+", 2);
        String rest = parts.length < 2 ? "" : parts[1].toLowerCase(Locale.ROOT);
        SpecialDay.Kind kind =
                rest.startsWith("nghỉ") || rest.startsWith("off")
                        ? SpecialDay.Kind.LOCAL_OFF
                        : rest.startsWith("làm bù") || rest.startsWith("work")
                                ? SpecialDay.Kind.SWAP_WORK
                                : rest.startsWith("nửa ngày") || rest.startsWith("half")
                                        ? SpecialDay.Kind.HALF_DAY
                                        : null;
        String hours = rest.replaceFirst("^[^0-9]*", "").replace(" ", "");
        try {
            LocalDate date =
                    parts[0].contains("/")
                            ? LocalDate.parse(parts[0], DAY)
                            : LocalDate.parse(parts[0]);
            boolean needs = kind == SpecialDay.Kind.HALF_DAY;
            return kind == null || (OfficeHours.parse(hours).spans().isEmpty() && needs)
                    ? null
                    : new CalendarContent.Day(date, kind, hours);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return null;
        }
    }

    private static boolean readable(Faults faults, String field, String hours) {
        try {
            return !OfficeHours.parse(hours).spans().isEmpty();
        } catch (IllegalArgumentException wrong) {
            faults.add(
                    field,
                    "not-hours",
                    new Text(
                            "Giờ làm việc có dạng 07:00-11:30,13:30-17:00, không chồng nhau.",
                            "Hours look like 07:00-11:30,13:30-17:00 and do not overlap."));
            return false;
        }
    }

    private static String lines(CalendarContent own) {
        StringBuilder lines = new StringBuilder();
        for (CalendarContent.Day day : own.ownDays()) {
            lines.append(SHOWN.format(day.date())).append(' ').append(word(day.kind()));
            if (!day.hours().isEmpty()) {
                lines.append(' ').append(day.hours());
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String word(SpecialDay.Kind kind) {
        return switch (kind) {
            case SWAP_WORK -> t("làm bù", "work");
            case HALF_DAY -> t("nửa ngày", "half");
            case DAY_OFF, STATUTORY, IN_LIEU, SWAP_OFF, LOCAL_OFF -> t("nghỉ", "off");
        };
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static String t(String vi, String en) {
        return language().of(vi, en);
    }

    private static vn.sen.platform.api.text.Language language() {
        return Call.current().language();
    }
}
