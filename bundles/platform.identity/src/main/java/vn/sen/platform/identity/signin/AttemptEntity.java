package vn.sen.platform.identity.signin;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failed attempts of one name, whether or not anybody has it. Written by {@link Attempts} alone.
 */
@Entity
@Table(name = "identity_attempt")
@Access(AccessType.FIELD)
class AttemptEntity {
    @Id String nameHash = "";
    int failures;
    int lockouts;
    @Nullable Instant lockedUntil;
    Instant lastAt = Instant.EPOCH;

    protected AttemptEntity() {}

    Lockout lockout() {
        return new Lockout(failures, lockouts, lockedUntil);
    }
}
