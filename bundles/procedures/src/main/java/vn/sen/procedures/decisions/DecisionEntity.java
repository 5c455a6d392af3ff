package vn.sen.procedures.decisions;

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

/** A decision of announcement. */
@Entity(name = "ProcedureDecisionRow")
@Table(name = "procedures_decision")
@Access(AccessType.FIELD)
public class DecisionEntity {
    @Id UUID id;

    @Column(updatable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    DecisionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Issuer issuer;

    @Column(updatable = false)
    boolean shortened;

    @Column(name = "signed_on", updatable = false)
    LocalDate signedOn;

    @Column(name = "effective_on", updatable = false)
    LocalDate effectiveOn;

    @Column(name = "entered_on")
    @Nullable LocalDate enteredOn;

    @Column(updatable = false)
    String subject;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Version long version;

    protected DecisionEntity() {}

    DecisionEntity(UUID id, DecisionDraft draft) {
        this.id = id;
        this.number = draft.number();
        this.kind = draft.kind();
        this.issuer = draft.issuer();
        this.shortened = draft.shortened();
        this.signedOn = draft.signedOn();
        this.effectiveOn = draft.effectiveOn();
        this.enteredOn = draft.enteredOn();
        this.subject = draft.subject();
    }

    DecisionEntity by(String who, Instant at) {
        recordedBy = who;
        recordedAt = at;
        return this;
    }

    Decision view() {
        return new Decision(
                id,
                number,
                kind,
                issuer,
                shortened,
                signedOn,
                effectiveOn,
                enteredOn,
                subject,
                version);
    }
}
