package vn.sen.inspections.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An agency that has to remedy a finding, as it is kept. */
@Entity
@Table(name = "inspections_owner")
public class OwnerEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "finding")
    private UUID finding;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "is_lead")
    private boolean lead;

    protected OwnerEntity() {}

    public OwnerEntity(UUID id, UUID finding, UUID agency, boolean lead) {
        this.id = id;
        this.finding = finding;
        this.agency = agency;
        this.lead = lead;
    }

    public UUID id() {
        return id;
    }

    public UUID finding() {
        return finding;
    }

    public UUID agency() {
        return agency;
    }

    public boolean lead() {
        return lead;
    }

    /** Moves to the agency that takes over. */
    public void handOver(UUID successor) {
        agency = successor;
    }

    public void takeLead() {
        lead = true;
    }
}
