package vn.sen.procedures.handover;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something that passed from an agency that ended to its successor; written once. */
@Entity(name = "ProcedureMovedRow")
@Table(name = "procedures_moved")
@Access(AccessType.FIELD)
public class MovedEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID handover;

    @Column(updatable = false)
    String item;

    @Column(name = "from_agency", updatable = false)
    UUID fromAgency;

    @Column(name = "to_agency", updatable = false)
    UUID toAgency;

    @Column(updatable = false)
    String instrument;

    @Column(updatable = false)
    Instant at;

    @Version long version;

    protected MovedEntity() {}

    MovedEntity(UUID id, UUID handover, String item, UUID fromAgency, UUID toAgency) {
        this.id = id;
        this.handover = handover;
        this.item = item;
        this.fromAgency = fromAgency;
        this.toAgency = toAgency;
    }

    MovedEntity by(String instrument, Instant at) {
        this.instrument = instrument;
        this.at = at;
        return this;
    }
}
