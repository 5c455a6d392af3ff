package vn.sen.procedures.catalogue;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something that was done with a version; written once. */
@Entity(name = "ProcedureStepRow")
@Table(name = "procedures_step")
@Access(AccessType.FIELD)
public class StepEntity {
    @Id UUID id;

    @Column(name = "version_id", updatable = false)
    UUID versionId;

    @Column(updatable = false)
    String act;

    @Column(updatable = false)
    String words;

    @Column(updatable = false)
    Instant at;

    @Column(updatable = false)
    String who;

    @Version long version;

    protected StepEntity() {}

    StepEntity(UUID id, UUID versionId, String act, String words) {
        this.id = id;
        this.versionId = versionId;
        this.act = act;
        this.words = words;
    }

    StepEntity by(String person, Instant when) {
        who = person;
        at = when;
        return this;
    }
}
