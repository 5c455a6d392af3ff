package vn.sen.inspections.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A criterion set as it is kept. */
@Entity
@Table(name = "inspections_criterion_set")
public class CriterionSetEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code")
    private String code;

    @Column(name = "edition")
    private int edition;

    @Column(name = "title")
    private String title;

    @Column(name = "source")
    private String source;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CriterionSetEntity() {}

    public CriterionSetEntity(UUID id, String code, int edition, Instant at) {
        this.id = id;
        this.code = code;
        this.edition = edition;
        this.createdAt = at;
    }

    public void name(String newTitle, String newSource) {
        title = newTitle;
        source = newSource;
    }

    public void publish(Instant at) {
        publishedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    public String label() {
        return code + " v" + edition;
    }

    public boolean published() {
        return publishedAt != null;
    }

    public CriterionSetView view(List<CriterionView> criteria) {
        return new CriterionSetView(
                id, version, code, edition, title, source, publishedAt, criteria);
    }
}
