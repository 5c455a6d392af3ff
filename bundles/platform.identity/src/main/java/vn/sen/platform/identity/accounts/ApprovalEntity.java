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

/** A dangerous act that one administrator wants and another must approve. */
@Entity
@Table(name = "identity_approval")
@Access(AccessType.FIELD)
class ApprovalEntity {
    @Id UUID id;

    @Enumerated(EnumType.STRING)
    GuardedAct.Kind kind;

    UUID account;

    @Enumerated(EnumType.STRING)
    @Nullable Role role;

    @Nullable UUID scope;
    String reason;
    UUID requestedBy;
    Instant requestedAt;

    @Enumerated(EnumType.STRING)
    Approvals.State state = Approvals.State.WAITING;

    @Nullable UUID decidedBy;
    @Nullable Instant decidedAt;
    @Version long version;

    protected ApprovalEntity() {
        this(
                new UUID(0, 0),
                new GuardedAct(GuardedAct.Kind.CLOSE, new UUID(0, 0), Optional.empty()),
                "",
                new UUID(0, 0),
                Instant.EPOCH);
    }

    ApprovalEntity(UUID id, GuardedAct act, String reason, UUID requestedBy, Instant at) {
        this.id = id;
        this.kind = act.kind();
        this.account = act.account();
        this.role = act.grant().map(Grant::role).orElse(null);
        this.scope = act.grant().flatMap(Grant::scope).orElse(null);
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
    }

    GuardedAct act() {
        return new GuardedAct(
                kind,
                account,
                role == null
                        ? Optional.empty()
                        : Optional.of(new Grant(role, Optional.ofNullable(scope))));
    }
}
