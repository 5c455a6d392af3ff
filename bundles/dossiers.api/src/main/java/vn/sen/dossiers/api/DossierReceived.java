package vn.sen.dossiers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.Channel;

/**
 * Event {@code dossiers.received}: it was accepted, has a code, and its clock runs.
 *
 * @param due last day of the limit; null without one
 */
public record DossierReceived(
        UUID dossier,
        String code,
        String procedureCode,
        UUID agency,
        Channel channel,
        Instant at,
        @Nullable LocalDate due) {
    public static final String TYPE = "dossiers.received";
}
