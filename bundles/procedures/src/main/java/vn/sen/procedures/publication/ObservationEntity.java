package vn.sen.procedures.publication;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A look at a site; written once. */
@Entity(name = "ProcedureObservationRow")
@Table(name = "procedures_observation")
@Access(AccessType.FIELD)
public class ObservationEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID site;

    @Column(name = "seen_on", updatable = false)
    LocalDate seenOn;

    @Column(updatable = false)
    String source;

    @Column(updatable = false)
    String sha256;

    @Column(updatable = false)
    int entries;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Version long version;

    protected ObservationEntity() {}

    ObservationEntity(UUID id, UUID site, Look look) {
        this.id = id;
        this.site = site;
        this.seenOn = look.seenOn();
        this.source = look.source();
        this.sha256 = look.sha256();
        this.entries = look.shown().size();
    }

    ObservationEntity by(String who, Instant at) {
        recordedBy = who;
        recordedAt = at;
        return this;
    }

    Observation view() {
        return new Observation(id, site, seenOn, source, entries, recordedAt, recordedBy);
    }
}
