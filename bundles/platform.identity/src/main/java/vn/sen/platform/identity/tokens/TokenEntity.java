package vn.sen.platform.identity.tokens;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.people.Role;

/** A key that a script shows instead of a password. */
@Entity
@Table(name = "identity_token")
@Access(AccessType.FIELD)
class TokenEntity {
    @Id UUID id;
    UUID account;
    String label;
    String hash;

    /** First characters, to tell one's tokens apart. */
    String hint = "";

    /** Names of the roles that it is narrowed to, joined by commas; "" for all of the account. */
    String roles = "";

    Instant createdAt;
    Instant expiresAt;
    @Nullable Instant lastUsedAt;
    @Nullable Instant revokedAt;
    @Version long version;

    protected TokenEntity() {
        this(new UUID(0, 0), new UUID(0, 0), "", "", Instant.EPOCH, Instant.EPOCH);
    }

    TokenEntity(
            UUID id,
            UUID account,
            String label,
            String hash,
            Instant createdAt,
            Instant expiresAt) {
        this.id = id;
        this.account = account;
        this.label = label;
        this.hash = hash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    void narrow(Set<Role> to) {
        roles = to.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    /** Empty for all roles of the account. */
    Set<Role> narrowedTo() {
        return roles.isEmpty()
                ? Set.of()
                : Arrays.stream(roles.split(",", -1))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean valid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
