package vn.sen.platform.api.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The people with an account, as other modules may see them. Thread-safe. */
@ProviderType
public interface People {
    Optional<Person> find(UUID account);

    /** The people of these ids, unknown ones left out, in no order. */
    List<Person> findAll(Set<UUID> accounts);

    /**
     * People whose name holds the words, diacritics and case aside; "" finds all; by name, at most
     * {@code limit}.
     */
    List<Person> search(String words, int limit);

    /** People with this role for the agency itself. */
    List<Person> holding(Role role, UUID agency);

    /**
     * Makes an account, or returns the one of that sign-in name unchanged: for demo data and first
     * set-up.
     *
     * @param password at least 12 characters; it must be changed at first sign-in unless the server
     *     runs a demo
     * @param scope agency for which the roles are given; empty for the province
     */
    UUID ensure(
            String signInName,
            String displayName,
            String password,
            Optional<UUID> agency,
            Set<Role> roles,
            Optional<UUID> scope);

    /**
     * @param active false for an account that was closed; it stays visible in history
     */
    record Person(
            UUID id,
            String signInName,
            String displayName,
            Optional<UUID> agency,
            boolean active) {}
}
