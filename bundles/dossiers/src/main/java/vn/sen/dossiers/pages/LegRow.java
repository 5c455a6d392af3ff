package vn.sen.dossiers.pages;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the way as the page shows it.
 *
 * @param used of the limit, in its unit
 * @param allowed 0 when the time is not shared out
 * @param planned when it should be over
 */
public record LegRow(
        String key,
        String name,
        String agency,
        String handler,
        Instant in,
        @Nullable Instant out,
        @Nullable Instant signed,
        int used,
        int allowed,
        @Nullable LocalDate planned) {}
