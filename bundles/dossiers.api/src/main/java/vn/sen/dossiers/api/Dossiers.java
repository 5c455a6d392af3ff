package vn.sen.dossiers.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Dossiers of one province, read by other modules through a port. Thread-safe. */
@ProviderType
public interface Dossiers {
    /** Empty for an unknown id. */
    Optional<Dossier> find(UUID id);

    /** By the code of the receipt, capitals and spaces around it aside. */
    Optional<Dossier> byCode(String code);

    /** Received and not ended, paused ones included, by the agency that answers for them. */
    Map<UUID, Long> openByAgency();

    /**
     * Received in those days, both included, by procedure code; procedures without any left out.
     */
    Map<String, Long> receivedByProcedure(LocalDate from, LocalDate to);
}
