package vn.sen.deadlines.calendars;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.text.Text;

/**
 * One row of a file: year, notice, confidence, days off, worked Saturdays.
 *
 * @param year what was read, as far as it could be
 * @param faults what is wrong with it; empty for a row that may be taken
 */
public record YearRow(CalendarContent.Year year, List<Text> faults) {

    public static YearRow read(String[] cells) {
        List<Text> faults = new ArrayList<>();
        int year = number(cell(cells, 0), faults);
        String notice = cell(cells, 1);
        if (notice.isEmpty() || notice.length() > 255) {
            faults.add(
                    new Text(
                            "Thiếu số thông báo hoặc nguồn (tối đa 255 ký tự).",
                            "The notice or source is missing (at most 255 characters)."));
        }
        List<CalendarContent.Day> days = new ArrayList<>();
        read(cell(cells, 3), SpecialDay.Kind.DAY_OFF, year, days, faults);
        read(cell(cells, 4), SpecialDay.Kind.SWAP_WORK, year, days, faults);
        return new YearRow(
                new CalendarContent.Year(year, notice, confidence(cell(cells, 2), faults), days),
                List.copyOf(faults));
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].strip() : "";
    }

    private static int number(String cell, List<Text> faults) {
        try {
            int year = Integer.parseInt(cell);
            if (year >= 1900 && year <= 2200) {
                return year;
            }
        } catch (NumberFormatException wrong) {
            // falls through to the same fault
        }
        faults.add(
                new Text("“{0}” không phải năm từ 1900 đến 2200.", "“{0}” is no year 1900 to 2200.")
                        .with(cell));
        return 0;
    }

    private static Confidence confidence(String cell, List<Text> faults) {
        for (Confidence confidence : Confidence.values()) {
            if (confidence.name().equals(cell)) {
                return confidence;
            }
        }
        faults.add(
                new Text(
                                "Độ tin cậy “{0}” phải là V, S, M, U hoặc D.",
                                "The confidence “{0}” must be V, S, M, U or D.")
                        .with(cell));
        return Confidence.U;
    }

    private static void read(
            String cell,
            SpecialDay.Kind kind,
            int year,
            List<CalendarContent.Day> into,
            List<Text> faults) {
        for (String text : cell.split("[,\\s]+", -1)) {
            if (text.isEmpty()) {
                continue;
            }
            LocalDate date = date(text);
            boolean weekend = date != null && date.getDayOfWeek().getValue() >= SATURDAY;
            boolean twice = date != null && into.stream().anyMatch(d -> d.date().equals(date));
            if (date == null || date.getYear() != year || twice) {
                faults.add(
                        new Text(
                                        "“{0}” không phải ngày có thật của năm {1}, hoặc bị lặp.",
                                        "“{0}” is no real date of {1}, or stands twice.")
                                .with(text, year));
            } else if (weekend != (kind == SpecialDay.Kind.SWAP_WORK)) {
                faults.add(
                        new Text(
                                        "{0}: ngày nghỉ phải là thứ Hai–Sáu, ngày làm bù phải là"
                                                + " cuối tuần.",
                                        "{0}: days off are weekdays, worked days are weekends.")
                                .with(text));
            } else {
                into.add(new CalendarContent.Day(date, kind, ""));
            }
        }
    }

    private static final int SATURDAY = DayOfWeek.SATURDAY.getValue();

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            return null;
        }
    }
}
