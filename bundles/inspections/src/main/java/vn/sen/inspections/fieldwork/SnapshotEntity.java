package vn.sen.inspections.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.measures.MeasureValue;

/** A frozen measure as it is kept. Never changed. */
@Entity
@Table(name = "inspections_snapshot")
public class SnapshotEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "inspection")
    private UUID inspection;

    @Column(name = "criterion")
    private UUID criterion;

    @Column(name = "measure")
    private String measure;

    @Column(name = "measure_version")
    private int measureVersion;

    @Column(name = "measure_name")
    private String measureName;

    @Column(name = "unit")
    private String unit;

    @Column(name = "formula")
    private String formula;

    @Column(name = "amount")
    private @Nullable BigDecimal amount;

    @Column(name = "numerator")
    private long numerator;

    @Column(name = "denominator")
    private long denominator;

    @Column(name = "rows_json")
    private String rowsJson;

    @Column(name = "rows_sha256")
    private String rowsSha256;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "missing")
    private boolean missing;

    protected SnapshotEntity() {}

    /** A measure that nobody provides. */
    SnapshotEntity(UUID id, UUID inspection, UUID criterion, String measure, Instant at) {
        this.id = id;
        this.inspection = inspection;
        this.criterion = criterion;
        this.measure = measure;
        this.measureName = measure;
        this.unit = "";
        this.formula = "";
        this.takenAt = at;
        this.missing = true;
        rows("[]");
    }

    void of(MeasureValue value, String json) {
        measureVersion = value.measure().version();
        measureName = value.measure().name().vi();
        unit = value.measure().unit();
        formula = value.measure().formula().vi();
        amount = value.value();
        numerator = value.numerator();
        denominator = value.denominator();
        missing = false;
        rows(json);
    }

    void over(LocalDate from, LocalDate to) {
        periodFrom = from;
        periodTo = to;
    }

    private void rows(String json) {
        rowsJson = json;
        rowsSha256 = Hash.sha256(json);
    }

    UUID criterion() {
        return criterion;
    }

    String rowsJson() {
        return rowsJson;
    }

    boolean intact() {
        return Hash.sha256(rowsJson).equals(rowsSha256);
    }

    SnapshotView view() {
        return new SnapshotView(
                id,
                criterion,
                measure,
                measureVersion,
                measureName,
                unit,
                formula,
                amount == null ? null : plain(amount),
                numerator,
                denominator,
                rowsSha256,
                periodFrom,
                periodTo,
                takenAt,
                missing);
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() < 0
                ? amount.setScale(0)
                : amount.stripTrailingZeros();
    }
}
