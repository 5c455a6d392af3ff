package vn.sen.dossiers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event {@code dossiers.extended}: an apology with a new appointment was sent, the only one. */
public record DossierExtended(
        UUID dossier,
        String code,
        String letter,
        Instant at,
        @Nullable LocalDate before,
        @Nullable LocalDate due) {
    public static final String TYPE = "dossiers.extended";
}
