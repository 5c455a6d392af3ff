package vn.sen.inspections.selfreports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A self-inspection as it is kept. */
@Entity
@Table(name = "inspections_self_inspection")
public class SelfInspectionEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "reference")
    private String reference;

    @Column(name = "words")
    private String words;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SelfInspectionEntity() {}

    public SelfInspectionEntity(
            UUID id, UUID agency, LocalDate heldOn, String reference, String words) {
        this.id = id;
        this.agency = agency;
        this.heldOn = heldOn;
        this.reference = reference;
        this.words = words;
    }

    public void by(String name, Instant at) {
        madeBy = name;
        madeAt = at;
    }

    UUID id() {
        return id;
    }

    public UUID agency() {
        return agency;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    SelfInspectionView view(String agencyName) {
        return new SelfInspectionView(
                id, version, agency, agencyName, heldOn, reference, words, madeBy, madeAt);
    }

    /**
     * @param agency that inspected itself, often an office
     * @param reference number of the plan or report
     */
    public record SelfInspectionView(
            UUID id,
            long version,
            UUID agency,
            String agencyName,
            LocalDate heldOn,
            String reference,
            String words,
            String by,
            Instant at) {}
}
