package vn.sen.dossiers.sync;

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
import vn.sen.dossiers.api.DossierState;

/** A dossier of another system as it was last sent. Its dates are that system's word. */
@Entity
@Table(name = "dossiers_synced")
@Access(AccessType.FIELD)
public class SyncedEntity {
    @Id
    @Column(name = "id")
    UUID id;

    @Version
    @Column(name = "version")
    long version;

    @Column(name = "code")
    String code;

    @Column(name = "procedure_code")
    String procedureCode = "";

    @Column(name = "procedure_name")
    String procedureName = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    DossierState state = DossierState.REGISTERED;

    @Column(name = "received_day")
    LocalDate receivedDay = LocalDate.EPOCH;

    @Column(name = "due_day")
    @Nullable LocalDate dueDay;

    @Column(name = "first_due_day")
    @Nullable LocalDate firstDueDay;

    @Column(name = "completed_day")
    @Nullable LocalDate completedDay;

    @Column(name = "unit")
    String unit = "";

    @Column(name = "payload")
    String payload = "";

    @Column(name = "payload_hash")
    String payloadHash = "";

    @Column(name = "imported_at")
    Instant importedAt = Instant.EPOCH;

    protected SyncedEntity() {
        this(new UUID(0, 0), "");
    }

    SyncedEntity(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    void take(SyncedRow row, String json, String hash, Instant at) {
        procedureCode = row.procedureCode();
        procedureName = row.procedureName();
        state = row.state();
        receivedDay = row.received();
        dueDay = row.due();
        firstDueDay = row.firstDue();
        completedDay = row.completed();
        unit = row.unit();
        payload = json;
        payloadHash = hash;
        importedAt = at;
    }

    SyncedRow row() {
        return new SyncedRow(
                code,
                procedureCode,
                procedureName,
                state,
                receivedDay,
                dueDay,
                firstDueDay,
                completedDay,
                unit);
    }
}
