package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.sen.procedures.api.ProcedureVersion;

/** A version of a procedure as it was when the first dossier came by it. Never changed. */
@Entity
@Table(name = "dossiers_pinned")
public class PinnedEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "number")
    private int number;

    @Column(name = "name")
    private String name;

    @Column(name = "field_name")
    private String fieldName;

    @Column(name = "snapshot")
    private String snapshot;

    @Column(name = "pinned_at")
    private Instant pinnedAt;

    protected PinnedEntity() {}

    PinnedEntity(ProcedureVersion version, String snapshot, Instant at) {
        this.id = version.id();
        this.code = version.code();
        this.number = version.number();
        this.name = version.name();
        this.fieldName = version.fieldName();
        this.snapshot = snapshot;
        this.pinnedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    String snapshot() {
        return snapshot;
    }
}
