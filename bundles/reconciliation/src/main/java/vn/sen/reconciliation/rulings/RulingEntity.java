package vn.sen.reconciliation.rulings;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.cases.LateClass;

/** What two people of different roles say of a class of lines, or of one line. */
@Entity(name = "ReconciliationRuling")
@Table(name = "reconciliation_ruling")
@Access(AccessType.FIELD)
public class RulingEntity {
    @Id UUID id;
    @Column UUID batch;

    /** Null for the whole class. */
    @Column @Nullable UUID line;

    @Enumerated(EnumType.STRING)
    @Column
    LateClass cls;

    @Column String words;

    @Column(name = "lines_count")
    long lines;

    @Enumerated(EnumType.STRING)
    @Column
    RulingState state;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "proposed_name")
    String proposedName;

    @Column(name = "settled_at")
    @Nullable Instant settledAt;

    @Column(name = "settled_by")
    String settledBy;

    @Column(name = "settled_name")
    String settledName;

    @Column(name = "settle_words")
    String settleWords;

    @Version long version;

    protected RulingEntity() {}

    RulingEntity(UUID id, UUID batch, @Nullable UUID line, LateClass cls, String words) {
        this.id = id;
        this.batch = batch;
        this.line = line;
        this.cls = cls;
        this.words = words;
        state = RulingState.PROPOSED;
        settledBy = "";
        settledName = "";
        settleWords = "";
    }

    void by(String who, String name, Instant at) {
        proposedBy = who;
        proposedName = name;
        proposedAt = at;
    }

    void settle(RulingState as, String who, String name, Instant at) {
        state = as;
        settledBy = who;
        settledName = name;
        settledAt = at;
    }

    RulingView view() {
        return new RulingView(
                id,
                version,
                batch,
                line,
                cls,
                words,
                lines,
                state,
                proposedAt,
                proposedBy,
                proposedName,
                settledAt,
                settledName,
                settleWords);
    }

    /** A ruling for people. */
    public record RulingView(
            UUID id,
            long version,
            UUID batch,
            @Nullable UUID line,
            LateClass cls,
            String words,
            long lines,
            RulingState state,
            Instant proposedAt,
            String proposedBy,
            String proposedName,
            @Nullable Instant settledAt,
            String settledName,
            String settleWords) {}
}
