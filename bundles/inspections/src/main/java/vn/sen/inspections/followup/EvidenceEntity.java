package vn.sen.inspections.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sen.platform.api.content.Attachment;

/** One revision of the evidence of a part, as it is kept. Never changed. */
@Entity
@Table(name = "inspections_evidence")
public class EvidenceEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "part")
    private UUID part;

    @Column(name = "revision")
    private int revision;

    @Column(name = "words")
    private String words;

    @Column(name = "attachments")
    private String attachments;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected EvidenceEntity() {}

    public EvidenceEntity(UUID id, UUID part, int revision, String words, String attachments) {
        this.id = id;
        this.part = part;
        this.revision = revision;
        this.words = words;
        this.attachments = attachments;
    }

    public void by(String name, Instant at) {
        madeBy = name;
        madeAt = at;
    }

    String attachments() {
        return attachments;
    }

    EvidenceView view(List<Attachment> files) {
        return new EvidenceView(id, part, revision, words, files, madeBy, madeAt);
    }

    /**
     * @param revision from 1; the latest is what counts
     */
    public record EvidenceView(
            UUID id,
            UUID part,
            int revision,
            String words,
            List<Attachment> attachments,
            String by,
            Instant at) {}
}
