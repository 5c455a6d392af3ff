package vn.sen.platform.identity.signin;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an account proves itself. */
@Entity
@Table(name = "identity_credential")
@Access(AccessType.FIELD)
class CredentialEntity {
    @Id UUID account;
    String passwordHash;
    boolean mustChange;
    Instant changedAt;
    @Nullable String otpSecret;
    boolean otpConfirmed;
    long otpStep;
    @Version long version;

    protected CredentialEntity() {
        this(new UUID(0, 0), "", false, Instant.EPOCH);
    }

    CredentialEntity(UUID account, String passwordHash, boolean mustChange, Instant changedAt) {
        this.account = account;
        this.passwordHash = passwordHash;
        this.mustChange = mustChange;
        this.changedAt = changedAt;
    }

    void password(String hash, boolean mustChangeIt, Instant at) {
        passwordHash = hash;
        mustChange = mustChangeIt;
        changedAt = at;
    }

    boolean hasSecondFactor() {
        return otpConfirmed && otpSecret != null;
    }
}
