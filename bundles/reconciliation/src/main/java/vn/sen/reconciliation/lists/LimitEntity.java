package vn.sen.reconciliation.lists;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** The time limit of a procedure in working days, from a day on. */
@Entity(name = "ReconciliationLimit")
@Table(name = "reconciliation_limit")
@Access(AccessType.FIELD)
public class LimitEntity {
    @Id UUID id;

    @Column(name = "procedure_code")
    String procedure;

    @Column String name;

    /** 0 for the same day. */
    int amount;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Column String basis;

    @Enumerated(EnumType.STRING)
    @Column
    Confidence confidence;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;

    @Version long version;

    protected LimitEntity() {}

    LimitEntity(UUID id, LimitView draft, Instant at, String by) {
        this.id = id;
        procedure = draft.procedure();
        name = draft.name();
        amount = draft.amount();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        basis = draft.basis();
        confidence = draft.confidence();
        madeAt = at;
        madeBy = by;
    }

    boolean inForce(LocalDate day) {
        LocalDate end = validTo;
        return !day.isBefore(validFrom) && (end == null || !day.isAfter(end));
    }

    TimeLimit limit() {
        Rule rule =
                new Rule(
                        "reconciliation.limit-" + procedure,
                        Text.same(name),
                        basis,
                        confidence,
                        validFrom,
                        validTo);
        return new TimeLimit(
                amount,
                amount == 0 ? LimitUnit.SAME_DAY : LimitUnit.WORKING_DAY,
                rule,
                java.util.List.of());
    }

    LimitView view() {
        return new LimitView(procedure, name, amount, validFrom, validTo, basis, confidence);
    }
}
