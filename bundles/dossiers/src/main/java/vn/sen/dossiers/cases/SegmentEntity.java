package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.Actor;

/** Something that happened to the clock. Never changed; an approved correction puts one instead. */
@Entity
@Table(name = "dossiers_segment")
public class SegmentEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "ordinal")
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Segment.Kind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor")
    private String actor = "";

    @Column(name = "account")
    private @Nullable UUID account;

    @Column(name = "reason")
    private String reason;

    @Column(name = "proof")
    private String proof;

    @Column(name = "amount")
    private int amount;

    @Column(name = "note")
    private String note = "";

    @Column(name = "superseded_by")
    private @Nullable UUID supersededBy;

    protected SegmentEntity() {}

    public SegmentEntity(UUID id, UUID dossier, int ordinal, Segment segment, Instant at) {
        this.id = id;
        this.dossier = dossier;
        this.ordinal = ordinal;
        this.kind = segment.kind();
        this.reason = segment.reason();
        this.proof = segment.proof();
        this.amount = segment.amount();
        this.happenedAt = at;
    }

    public SegmentEntity by(Actor who, Instant at, String words) {
        actor = who.name();
        account = who.account().orElse(null);
        recordedAt = at;
        note = words;
        return this;
    }

    /** What the clock gets. */
    public Segment segment(ZoneId zone) {
        return new Segment(kind, LocalDateTime.ofInstant(happenedAt, zone), reason, proof, amount);
    }

    public void supersede(UUID by) {
        supersededBy = by;
    }

    public boolean valid() {
        return supersededBy == null;
    }

    public @Nullable UUID supersededBy() {
        return supersededBy;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public int ordinal() {
        return ordinal;
    }

    public Segment.Kind kind() {
        return kind;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    public String proof() {
        return proof;
    }

    public int amount() {
        return amount;
    }

    public String note() {
        return note;
    }
}
