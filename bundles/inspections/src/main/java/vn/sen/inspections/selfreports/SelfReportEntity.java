package vn.sen.inspections.selfreports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agency says of itself on one criterion, as it is kept. */
@Entity
@Table(name = "inspections_self_report")
public class SelfReportEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "inspection")
    private UUID inspection;

    @Column(name = "criterion")
    private UUID criterion;

    @Column(name = "words")
    private String words = "";

    @Column(name = "self_score")
    private @Nullable BigDecimal selfScore;

    @Column(name = "attachments")
    private String attachments = "[]";

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "made_at")
    private Instant madeAt;

    protected SelfReportEntity() {}

    public SelfReportEntity(UUID id, UUID inspection, UUID criterion, Instant at) {
        this.id = id;
        this.inspection = inspection;
        this.criterion = criterion;
        this.madeAt = at;
    }

    public void say(String newWords, @Nullable BigDecimal score, String files) {
        words = newWords;
        selfScore = score;
        attachments = files;
    }

    public void by(String name, Instant at) {
        madeBy = name;
        madeAt = at;
    }

    long version() {
        return version;
    }

    UUID criterion() {
        return criterion;
    }

    String attachments() {
        return attachments;
    }

    String words() {
        return words;
    }

    @Nullable BigDecimal selfScore() {
        return selfScore;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
