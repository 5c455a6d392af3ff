package vn.sen.inspections.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.platform.api.problem.Problem;

/** A score as it is kept. */
@Entity
@Table(name = "inspections_score")
public class ScoreEntity {
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

    @Column(name = "weight")
    private BigDecimal weight;

    @Column(name = "computed")
    private @Nullable BigDecimal computed;

    @Column(name = "given")
    private @Nullable BigDecimal given;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "given_by")
    private String givenBy = "";

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    protected ScoreEntity() {}

    ScoreEntity(UUID id, UUID inspection, CriterionView criterion, @Nullable BigDecimal computed) {
        this.id = id;
        this.inspection = inspection;
        this.criterion = criterion.id();
        this.weight = criterion.weight();
        this.computed = computed;
    }

    /** Refuses without a reason when it differs from what was computed. */
    public void give(BigDecimal points, String why, String by, Instant at) {
        if (computed != null && computed.compareTo(points) != 0 && why.isEmpty()) {
            throw new Problem(InspectionProblem.REASON_NEEDED);
        }
        given = points;
        reason = why;
        givenBy = by;
        givenAt = at;
    }

    long version() {
        return version;
    }

    public UUID criterion() {
        return criterion;
    }

    BigDecimal weight() {
        return weight;
    }

    ScoreView view(CriterionView c) {
        return new ScoreView(
                criterion,
                version,
                c.code(),
                c.area(),
                c.words(),
                weight,
                computed,
                given,
                given == null ? computed : given,
                reason,
                givenBy,
                givenAt);
    }
}
