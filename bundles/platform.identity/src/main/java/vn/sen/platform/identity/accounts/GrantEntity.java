package vn.sen.platform.identity.accounts;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.people.Role;

/** A role that a person holds for an agency with its subtree, or for the province. */
@Entity
@Table(name = "identity_grant")
@Access(AccessType.FIELD)
class GrantEntity {
    @Id UUID id;
    UUID account;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable UUID scope;
    Instant grantedAt;
    String grantedBy;
    @Version long version;

    protected GrantEntity() {
        this(new UUID(0, 0), new UUID(0, 0), Role.CITIZEN, null, Instant.EPOCH, "");
    }

    GrantEntity(
            UUID id,
            UUID account,
            Role role,
            @Nullable UUID scope,
            Instant grantedAt,
            String grantedBy) {
        this.id = id;
        this.account = account;
        this.role = role;
        this.scope = scope;
        this.grantedAt = grantedAt;
        this.grantedBy = grantedBy;
    }

    Grant grant() {
        return new Grant(role, Optional.ofNullable(scope));
    }
}
