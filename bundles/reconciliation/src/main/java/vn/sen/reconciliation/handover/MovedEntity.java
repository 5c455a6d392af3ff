package vn.sen.reconciliation.handover;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One source that a change of the organisation moved. Never changed. */
@Entity(name = "ReconciliationMoved")
@Table(name = "reconciliation_moved")
@Access(AccessType.FIELD)
public class MovedEntity {
    @Id UUID id;
    @Column UUID handover;
    @Column String item;

    @Column(name = "from_agency")
    UUID fromAgency;

    @Column(name = "to_agency")
    UUID toAgency;

    @Column String instrument;

    @Column(name = "moved_at")
    Instant movedAt;

    protected MovedEntity() {}

    MovedEntity(UUID id, UUID handover, String item, UUID fromAgency, UUID toAgency) {
        this.id = id;
        this.handover = handover;
        this.item = item;
        this.fromAgency = fromAgency;
        this.toAgency = toAgency;
    }

    void by(String decision, Instant at) {
        instrument = decision.length() <= 255 ? decision : decision.substring(0, 255);
        movedAt = at;
    }
}
