package vn.sen.dossiers.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fee of a dossier, and when it was paid. */
@Entity
@Table(name = "dossiers_fee")
public class FeeEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "name")
    private String name;

    @Column(name = "amount")
    private long amount;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Column(name = "receipt")
    private String receipt = "";

    @Column(name = "taken_by")
    private String takenBy = "";

    protected FeeEntity() {}

    FeeEntity(UUID id, UUID dossier, String name, long amount) {
        this.id = id;
        this.dossier = dossier;
        this.name = name;
        this.amount = amount;
    }

    void paid(Instant at, String receiptNumber, String by) {
        paidAt = at;
        receipt = receiptNumber;
        takenBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public String name() {
        return name;
    }

    public long amount() {
        return amount;
    }

    public @Nullable Instant paidAt() {
        return paidAt;
    }

    public String receipt() {
        return receipt;
    }
}
