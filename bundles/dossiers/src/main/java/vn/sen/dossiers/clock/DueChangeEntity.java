package vn.sen.dossiers.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One appointment that a calendar moved. Never changed. */
@Entity
@Table(name = "dossiers_due_change")
public class DueChangeEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "change_id")
    private UUID change;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "code")
    private String code;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "old_due")
    private @Nullable LocalDate oldDue;

    @Column(name = "new_due")
    private @Nullable LocalDate newDue;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DueChangeEntity() {}

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public String code() {
        return code;
    }

    public UUID agency() {
        return agency;
    }

    public @Nullable LocalDate oldDue() {
        return oldDue;
    }

    public @Nullable LocalDate newDue() {
        return newDue;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
