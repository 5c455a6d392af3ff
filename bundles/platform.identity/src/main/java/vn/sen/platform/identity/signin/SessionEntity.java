package vn.sen.platform.identity.signin;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A browser that somebody signed in with, or is about to. */
@Entity
@Table(name = "identity_session")
@Access(AccessType.FIELD)
class SessionEntity {
    @Id UUID id;
    String hash;
    UUID account;
    String antiForgery;
    String agent;
    Instant createdAt;
    Instant lastSeenAt;
    boolean secondFactor;
    boolean pending;
    @Version long version;

    protected SessionEntity() {
        this(new UUID(0, 0), "", new UUID(0, 0), "", Instant.EPOCH);
    }

    SessionEntity(UUID id, String hash, UUID account, String antiForgery, Instant at) {
        this.id = id;
        this.hash = hash;
        this.account = account;
        this.antiForgery = antiForgery;
        this.agent = "";
        this.createdAt = at;
        this.lastSeenAt = at;
    }
}
