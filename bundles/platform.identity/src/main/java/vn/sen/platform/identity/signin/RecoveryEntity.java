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

/** A code on paper that stands in once for a lost phone. */
@Entity
@Table(name = "identity_recovery")
@Access(AccessType.FIELD)
class RecoveryEntity {
    @Id UUID id;
    UUID account;
    String hash;
    @Nullable Instant usedAt;
    @Version long version;

    protected RecoveryEntity() {
        this(new UUID(0, 0), new UUID(0, 0), "");
    }

    RecoveryEntity(UUID id, UUID account, String hash) {
        this.id = id;
        this.account = account;
        this.hash = hash;
    }
}
