package vn.sen.inspections.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.criteria.Comparison;
import vn.sen.platform.api.measures.MeasureValue;

/** A closing condition as it is kept. */
@Entity
@Table(name = "inspections_condition")
public class ConditionEntity {
    public static final int DEFAULT_WINDOW_DAYS = 90;
    public static final int DEFAULT_WATCH_MONTHS = 12;

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "finding")
    private UUID finding;

    @Column(name = "measure")
    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "comparison")
    private Comparison comparison;

    @Column(name = "threshold")
    private BigDecimal threshold;

    @Column(name = "scope")
    private @Nullable UUID scope;

    @Column(name = "window_days")
    private int windowDays;

    @Column(name = "hold_weeks")
    private int holdWeeks;

    @Column(name = "watch_months")
    private int watchMonths;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    protected ConditionEntity() {}

    public ConditionEntity(UUID id, UUID finding, LocalDate since) {
        this.id = id;
        this.finding = finding;
        this.since = since;
    }

    /** The draft must have been checked. Readings start anew. */
    public void ask(ConditionDraft draft, UUID whom, LocalDate from) {
        measure = Objects.requireNonNull(draft.measure());
        comparison = Objects.requireNonNull(draft.comparison());
        threshold = Objects.requireNonNull(draft.threshold());
        scope = whom;
        windowDays = Optional.ofNullable(draft.windowDays()).orElse(DEFAULT_WINDOW_DAYS);
        holdWeeks = Objects.requireNonNull(draft.holdWeeks());
        watchMonths = Optional.ofNullable(draft.watchMonths()).orElse(DEFAULT_WATCH_MONTHS);
        since = from;
    }

    /** The finding was closed: from now on a regression reopens it. */
    void closed(LocalDate day) {
        closedOn = day;
    }

    /** The finding is open; when people reopened it, what held before does not count any more. */
    void open(LocalDate today) {
        if (closedOn != null) {
            reopened(today);
        }
    }

    /** The finding is open again: only readings from this day on count. */
    void reopened(LocalDate day) {
        closedOn = null;
        since = day;
    }

    /** After the agreed time nothing reopens the finding any more: the condition is history. */
    public boolean watchIsOver(LocalDate today) {
        return closedOn != null && today.isAfter(closedOn.plusMonths(watchMonths));
    }

    public Outcome judge(Optional<MeasureValue> read) {
        BigDecimal value = read.map(MeasureValue::value).orElse(null);
        if (value == null) {
            return Outcome.UNMEASURED;
        }
        return comparison.holds(value, threshold) ? Outcome.HELD : Outcome.BROKEN;
    }

    /** The measured agency ends: from now on its successor is measured. */
    public void handOver(UUID successor) {
        scope = successor;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID finding() {
        return finding;
    }

    String measure() {
        return measure;
    }

    Comparison comparison() {
        return comparison;
    }

    BigDecimal threshold() {
        return threshold;
    }

    @Nullable UUID scope() {
        return scope;
    }

    int windowDays() {
        return windowDays;
    }

    int holdWeeks() {
        return holdWeeks;
    }

    int watchMonths() {
        return watchMonths;
    }

    LocalDate since() {
        return since;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    ConditionView view() {
        return new ConditionView(
                id,
                version,
                finding,
                measure,
                comparison,
                threshold,
                scope,
                windowDays,
                holdWeeks,
                watchMonths,
                since,
                closedOn);
    }
}
