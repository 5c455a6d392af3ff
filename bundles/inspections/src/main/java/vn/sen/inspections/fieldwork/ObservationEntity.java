package vn.sen.inspections.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An observation as it is kept; never changed once written. */
@Entity
@Table(name = "inspections_observation")
public class ObservationEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "inspection")
    private UUID inspection;

    @Column(name = "criterion")
    private @Nullable UUID criterion;

    @Column(name = "words")
    private String words;

    @Column(name = "samples")
    private String samples;

    @Column(name = "attachments")
    private String attachments;

    @Column(name = "made_by")
    private @Nullable UUID madeBy;

    @Column(name = "maker_name")
    private String makerName;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ObservationEntity() {}

    /** Samples and attachments are JSON lists, empty at first. */
    public ObservationEntity(
            UUID id, UUID inspection, @Nullable UUID criterion, String words, Instant at) {
        this.id = id;
        this.inspection = inspection;
        this.criterion = criterion;
        this.words = words;
        this.samples = "[]";
        this.attachments = "[]";
        this.makerName = "";
        this.madeAt = at;
    }

    public void by(@Nullable UUID account, String name) {
        madeBy = account;
        makerName = name;
    }

    void attached(String json) {
        attachments = json;
    }

    public void sampled(String json) {
        samples = json;
    }

    UUID id() {
        return id;
    }

    UUID inspection() {
        return inspection;
    }

    @Nullable UUID criterion() {
        return criterion;
    }

    String words() {
        return words;
    }

    String samples() {
        return samples;
    }

    String attachments() {
        return attachments;
    }

    String makerName() {
        return makerName;
    }

    Instant madeAt() {
        return madeAt;
    }
}
