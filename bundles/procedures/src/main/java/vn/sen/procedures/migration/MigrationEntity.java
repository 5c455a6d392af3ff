package vn.sen.procedures.migration;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal to move running cases to another version. */
@Entity(name = "ProcedureMigrationRow")
@Table(name = "procedures_migration")
@Access(AccessType.FIELD)
public class MigrationEntity {
    @Id UUID id;

    @Column(name = "from_version", updatable = false)
    UUID fromVersion;

    @Column(name = "to_version", updatable = false)
    UUID toVersion;

    @Column(updatable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    MigrationState state = MigrationState.PROPOSED;

    @Column(updatable = false)
    String preview;

    @Column(name = "proposed_by", updatable = false)
    String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;

    @Column(name = "decided_by")
    String decidedBy = "";

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    long moved;
    @Version long version;

    protected MigrationEntity() {}

    MigrationEntity(UUID id, UUID fromVersion, UUID toVersion, String reason) {
        this.id = id;
        this.fromVersion = fromVersion;
        this.toVersion = toVersion;
        this.reason = reason;
    }

    MigrationEntity by(String who, Instant at, String preview) {
        this.proposedBy = who;
        this.proposedAt = at;
        this.preview = preview;
        return this;
    }
}
