package vn.sen.dossiers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event {@code dossiers.due-changed}: an appointment moved although nothing happened to the dossier
 * itself: a calendar was published, the past was corrected by two people, or another agency with
 * another calendar answers for it since a merger.
 */
public record DueChanged(
        UUID dossier,
        String code,
        @Nullable LocalDate before,
        @Nullable LocalDate due,
        String why,
        Instant at) {
    public static final String TYPE = "dossiers.due-changed";
}
