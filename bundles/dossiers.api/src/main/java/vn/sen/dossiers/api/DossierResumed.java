package vn.sen.dossiers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event {@code dossiers.resumed}: the clock runs again.
 *
 * @param before appointment before the stop; null without one
 * @param due appointment now; null without one
 */
public record DossierResumed(
        UUID dossier,
        String code,
        String proof,
        Instant at,
        @Nullable LocalDate before,
        @Nullable LocalDate due) {
    public static final String TYPE = "dossiers.resumed";
}
