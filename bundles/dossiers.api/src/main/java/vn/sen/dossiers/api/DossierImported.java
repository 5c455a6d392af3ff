package vn.sen.dossiers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event {@code dossiers.imported}: an open dossier came from the register of another system. It was
 * received there, long ago perhaps: nobody is to be told so again.
 *
 * @param due computed by our clock; null without a limit and while the clock stands
 */
public record DossierImported(
        UUID dossier,
        String code,
        String procedureCode,
        UUID agency,
        DossierState state,
        Instant receivedAt,
        @Nullable LocalDate due) {
    public static final String TYPE = "dossiers.imported";
}
