package vn.sen.dossiers.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.intake.Reasons;

/** Days of a query string. */
public final class Days {
    private Days() {}

    /** Null for none; names the field when it is no real date. */
    public static @Nullable LocalDate of(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException wrong) {
            throw Reasons.invalid(
                    field, "Ngày có dạng 2021-10-20.", "A date looks like 2021-10-20.");
        }
    }
}
