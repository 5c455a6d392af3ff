package vn.sen.dossiers.api;

import java.time.Instant;
import java.util.UUID;
import vn.sen.deadlines.api.Status;

/**
 * Event {@code dossiers.finished}: the result is ready. Also sent for a refusal and a withdrawal,
 * which have no outcome.
 *
 * @param state COMPLETED, REJECTED or WITHDRAWN
 * @param outcome EARLY, ON_TIME, LATE_DONE or NO_DUE
 */
public record DossierFinished(
        UUID dossier, String code, DossierState state, Status outcome, Instant at) {
    public static final String TYPE = "dossiers.finished";
}
