package vn.sen.inspections.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;

/** A criterion as it is kept. The bands are kept as lines of "threshold percent". */
@Entity
@Table(name = "inspections_criterion")
public class CriterionEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "criterion_set")
    private UUID criterionSet;

    @Column(name = "code")
    private String code;

    @Column(name = "area")
    private int area;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "words")
    private String words;

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "legal_reference")
    private String legalReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private Confidence confidence;

    @Column(name = "weight")
    private BigDecimal weight;

    @Column(name = "measure")
    private @Nullable String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "comparison")
    private @Nullable Comparison comparison;

    @Column(name = "bands")
    private @Nullable String bands;

    protected CriterionEntity() {}

    /** The item must have been checked. */
    CriterionEntity(UUID id, UUID criterionSet, int ordinal, CheckedItem item) {
        this.id = id;
        this.criterionSet = criterionSet;
        this.ordinal = ordinal;
        code = item.code();
        area = item.area();
        words = item.words();
        evidence = item.evidence();
        legalReference = item.legalReference();
        confidence = item.confidence();
        weight = item.weight();
        measure = item.measure();
        Scale scale = item.scale();
        comparison = scale == null ? null : scale.comparison();
        bands =
                scale == null
                        ? null
                        : scale.bands().stream()
                                .map(b -> b.threshold() + " " + b.percent())
                                .collect(Collectors.joining("\n"));
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int area() {
        return area;
    }

    public CriterionView view() {
        return new CriterionView(
                id,
                code,
                area,
                words,
                evidence,
                legalReference,
                confidence,
                weight,
                measure,
                scale());
    }

    private @Nullable Scale scale() {
        if (comparison == null || bands == null) {
            return null;
        }
        List<Band> steps =
                Arrays.stream(bands.split("\n", -1))
                        .map(line -> line.split(" ", 2))
                        .map(part -> new Band(new BigDecimal(part[0]), new BigDecimal(part[1])))
                        .toList();
        return new Scale(comparison, steps);
    }
}
