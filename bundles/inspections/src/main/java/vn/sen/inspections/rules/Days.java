package vn.sen.inspections.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days in sentences, as they are written in Vietnam. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Days() {}

    /** For example 20/10/2021. */
    public static String shown(LocalDate day) {
        return DAY.format(day);
    }
}
