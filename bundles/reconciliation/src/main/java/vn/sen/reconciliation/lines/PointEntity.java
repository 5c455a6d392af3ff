package vn.sen.reconciliation.lines;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sen.reconciliation.lists.BatchEntity;

/** How a list compares with the one before: what converged and what did not. Never changed. */
@Entity(name = "ReconciliationPoint")
@Table(name = "reconciliation_point")
@Access(AccessType.FIELD)
public class PointEntity {
    @Id UUID batch;
    @Column UUID source;

    @Column(name = "as_of")
    LocalDate asOf;

    long total;

    @Column(name = "source_late")
    long sourceLate;

    long converged;
    long gone;
    long still;
    long fresh;
    long carried;
    long expired;

    @Column(name = "taken_at")
    Instant takenAt;

    protected PointEntity() {}

    PointEntity(BatchEntity of, long sourceLate, Instant at) {
        batch = of.id();
        source = of.source();
        asOf = of.asOf();
        total = of.dossiers();
        this.sourceLate = sourceLate;
        fresh = sourceLate;
        takenAt = at;
    }

    /** Compares with the list before. */
    void against(long lateBefore, long late, long notLateNow) {
        still = late;
        converged = notLateNow;
        gone = Math.max(0, lateBefore - late - notLateNow);
        fresh = sourceLate - late;
    }

    void rulings(long carriedOn, long ended) {
        carried = carriedOn;
        expired = ended;
    }
}
