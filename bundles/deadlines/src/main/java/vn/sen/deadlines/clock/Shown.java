package vn.sen.deadlines.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.sen.deadlines.api.DueDate;

/** Dates as people read them. */
final class Shown {
    private static final String[] VI = {"T2", "T3", "T4", "T5", "T6", "T7", "CN"};
    private static final String[] EN = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Shown() {}

    static String vi(long day) {
        return day(day, VI);
    }

    static String en(long day) {
        return day(day, EN);
    }

    static String vi(DueDate due) {
        return time(due) + vi(due.day().toEpochDay());
    }

    static String en(DueDate due) {
        return time(due) + en(due.day().toEpochDay());
    }

    private static String time(DueDate due) {
        return due.time() == null ? "" : TIME.format(due.time()) + " ";
    }

    private static String day(long epochDay, String[] names) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        return new StringBuilder(16)
                .append(names[date.getDayOfWeek().ordinal()])
                .append(day < 10 ? " 0" : " ")
                .append(day)
                .append(month < 10 ? "/0" : "/")
                .append(month)
                .append('/')
                .append(date.getYear())
                .toString();
    }
}
