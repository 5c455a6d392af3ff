package vn.sen.dossiers.corrections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.access.Actor;

/** A proposal to correct when something happened to a clock. */
@Entity
@Table(name = "dossiers_correction")
public class CorrectionEntity {
    /** Where a proposal stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        DECLINED
    }

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "segment")
    private UUID segment;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.PROPOSED;

    @Column(name = "new_at")
    private Instant newAt;

    @Column(name = "new_proof")
    private String newProof = "";

    @Column(name = "why")
    private String why = "";

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy = "";

    @Column(name = "proposer")
    private @Nullable UUID proposer;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy = "";

    @Column(name = "words")
    private String words = "";

    protected CorrectionEntity() {}

    CorrectionEntity(UUID id, UUID dossier, UUID segment, Instant newAt, Instant at) {
        this.id = id;
        this.dossier = dossier;
        this.segment = segment;
        this.newAt = newAt;
        this.proposedAt = at;
    }

    CorrectionEntity saying(String proof, String reason, Actor who) {
        newProof = proof;
        why = reason;
        proposedBy = who.name();
        proposer = who.account().orElse(null);
        return this;
    }

    void decide(State verdict, Actor who, Instant at, String said) {
        state = verdict;
        decidedBy = who.name();
        decidedAt = at;
        words = said;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public UUID segment() {
        return segment;
    }

    public State state() {
        return state;
    }

    public Instant newAt() {
        return newAt;
    }

    public String newProof() {
        return newProof;
    }

    public String why() {
        return why;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String proposedBy() {
        return proposedBy;
    }

    @Nullable UUID proposer() {
        return proposer;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
