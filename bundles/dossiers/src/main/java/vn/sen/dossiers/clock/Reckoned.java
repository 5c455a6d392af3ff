package vn.sen.dossiers.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.DueDate;

/**
 * What a dossier keeps of a reckoning.
 *
 * @param due null without a limit and while the clock stands still
 * @param warnDay from this day on the dossier is at risk
 * @param firstDay the first appointment, kept for ever
 * @param resumesBy last day of a stop with a maximum
 * @param provisional whether a calendar is missing that may still move the date
 * @param hash SHA-256 of limit, segments and calendar
 */
public record Reckoned(
        @Nullable DueDate due,
        @Nullable LocalDate warnDay,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate resumesBy,
        boolean provisional,
        String calendar,
        String hash) {}
