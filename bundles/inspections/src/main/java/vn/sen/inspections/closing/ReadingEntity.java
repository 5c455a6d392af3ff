package vn.sen.inspections.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.measures.MeasureValue;

/** One reading of a closing condition, as it is kept; one per condition and day. Never changed. */
@Entity
@Table(name = "inspections_reading")
public class ReadingEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "closing_condition")
    private UUID closingCondition;

    @Column(name = "day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "amount")
    private @Nullable BigDecimal amount;

    @Column(name = "numerator")
    private long numerator;

    @Column(name = "denominator")
    private long denominator;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected ReadingEntity() {}

    public ReadingEntity(UUID id, UUID condition, LocalDate day, Outcome outcome, Instant at) {
        this.id = id;
        this.closingCondition = condition;
        this.day = day;
        this.outcome = outcome;
        this.takenAt = at;
    }

    public void of(Optional<MeasureValue> read) {
        read.ifPresent(
                value -> {
                    amount = value.value();
                    numerator = value.numerator();
                    denominator = value.denominator();
                });
    }

    Decision.Point point() {
        return new Decision.Point(day, outcome);
    }

    ConditionView.ReadingView view() {
        return new ConditionView.ReadingView(day, outcome, amount, numerator, denominator, takenAt);
    }
}
