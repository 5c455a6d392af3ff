package vn.sen.dossiers.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Event {@code dossiers.paused}: the clock stands still.
 *
 * @param reason code of a {@link vn.sen.deadlines.api.StopReason}
 * @param proof number and date of the notice
 */
public record DossierPaused(
        UUID dossier, String code, DossierState state, String reason, String proof, Instant at) {
    public static final String TYPE = "dossiers.paused";
}
