package vn.sen.dossiers.legs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One item that a change of the organisation moved, as it is kept. Never changed. */
@Entity
@Table(name = "dossiers_moved")
public class MovedEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "handover")
    private UUID handover;

    @Column(name = "item")
    private String item;

    @Column(name = "from_agency")
    private UUID fromAgency;

    @Column(name = "to_agency")
    private UUID toAgency;

    @Column(name = "instrument")
    private String instrument = "";

    @Column(name = "moved_at")
    private Instant movedAt;

    protected MovedEntity() {}

    MovedEntity(UUID id, UUID handover, String item, UUID fromAgency, UUID toAgency) {
        this.id = id;
        this.handover = handover;
        this.item = item;
        this.fromAgency = fromAgency;
        this.toAgency = toAgency;
    }

    MovedEntity by(String newInstrument, Instant at) {
        instrument = newInstrument;
        movedAt = at;
        return this;
    }
}
