package vn.sen.procedures.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Catalogue of the procedures of one province, read by other modules through a port. Thread-safe.
 */
@ProviderType
public interface Procedures {
    /**
     * The version in force on that day: the only one that an office may receive dossiers by (NĐ
     * 63/2010 art. 18.6). Empty when the code is unknown, suspended or not in force then.
     */
    Optional<ProcedureVersion> inForce(String code, LocalDate day);

    /** A version whatever its state: who runs on it stays on it. Empty for an unknown id. */
    Optional<ProcedureVersion> version(UUID id);

    /**
     * Versions in force on that day whose name or code holds the words, diacritics and case aside;
     * best first. Empty words give all, by name.
     *
     * @param agency only what this agency receives; null for all
     * @param limit at most 100
     */
    List<Offer> find(String words, LocalDate day, @Nullable UUID agency, int limit);

    /**
     * A line to choose from.
     *
     * @param version for {@link #version}
     */
    record Offer(UUID version, String code, String name, String field) {}
}
