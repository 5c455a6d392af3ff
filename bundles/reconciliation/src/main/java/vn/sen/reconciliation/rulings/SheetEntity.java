package vn.sen.reconciliation.rulings;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A sheet as it was composed. Never changed; a later one has the next number. */
@Entity(name = "ReconciliationSheet")
@Table(name = "reconciliation_sheet")
@Access(AccessType.FIELD)
public class SheetEntity {
    @Id UUID id;
    @Column UUID batch;
    int number;

    /** Figures and the hash of all lines, as JSON: what is signed. */
    @Column String words;

    @Column(name = "composed_at")
    Instant composedAt;

    @Column(name = "composed_by")
    String composedBy;

    @Version long version;

    protected SheetEntity() {}

    SheetEntity(UUID id, UUID batch, int number, String words, Instant at) {
        this.id = id;
        this.batch = batch;
        this.number = number;
        this.words = words;
        composedAt = at;
    }
}
