package vn.sen.dossiers.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Event {@code dossiers.moved}: it went to another step or another state that the other events do
 * not tell.
 *
 * @param leg key of the step where it lies now; "" before receipt
 * @param legAgency who has it now
 */
public record DossierMoved(
        UUID dossier, String code, DossierState state, String leg, UUID legAgency, Instant at) {
    public static final String TYPE = "dossiers.moved";
}
