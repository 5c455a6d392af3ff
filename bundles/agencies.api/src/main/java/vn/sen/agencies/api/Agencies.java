package vn.sen.agencies.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Register of the agencies of one province, read by other modules through a port. Thread-safe. */
@ProviderType
public interface Agencies {
    /**
     * As it is today; an agency that has ended comes with its last name and its end. Empty for an
     * unknown id.
     */
    Optional<Agency> find(UUID id);

    /** As it was on that day; empty when it did not exist then. */
    Optional<Agency> find(UUID id, LocalDate asOf);

    /** Throws {@code agency-unknown}. */
    Agency require(UUID id);

    Optional<Agency> byCode(String code);

    /**
     * Names on that day of those ids; the last name known where it no longer exists; unknown ids
     * are left out.
     */
    Map<UUID, String> names(Collection<UUID> ids, LocalDate asOf);

    /** Directly below, by name in Vietnamese order, as on that day. */
    List<Agency> children(UUID id, LocalDate asOf);

    /** The agency itself and everything below it, as on that day; at most 10,000. */
    List<Agency> subtree(UUID id, LocalDate asOf);

    /** The agency itself, then the one above it, and so on to the top, as on that day. */
    List<Agency> ancestors(UUID id, LocalDate asOf);

    /** The top agencies of that day. */
    List<Agency> roots(LocalDate asOf);

    /**
     * Whose name, short name or code holds the words, diacritics and case aside; best first, at
     * most {@code limit}.
     */
    List<Agency> search(String words, LocalDate asOf, int limit);

    /**
     * The agency itself with all that it came from by merger or split, and all that came from it.
     */
    List<UUID> lineage(UUID id);
}
