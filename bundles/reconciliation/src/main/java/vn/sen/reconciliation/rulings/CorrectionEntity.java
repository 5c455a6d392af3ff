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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.cases.LateClass;

/** What the owner of a source, or its vendor, is asked to put right. */
@Entity(name = "ReconciliationCorrection")
@Table(name = "reconciliation_correction")
@Access(AccessType.FIELD)
public class CorrectionEntity {
    @Id UUID id;
    @Column UUID batch;
    @Column UUID source;

    @Enumerated(EnumType.STRING)
    @Column
    LateClass cls;

    @Column String addressee;
    @Column String words;

    @Column(name = "lines_count")
    long lines;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "sent_by")
    String sentBy;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column String answer;

    @Column(name = "answered_at")
    @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    String answeredBy;

    @Version long version;

    protected CorrectionEntity() {}

    CorrectionEntity(UUID id, UUID batch, UUID source, LateClass cls, String words) {
        this.id = id;
        this.batch = batch;
        this.source = source;
        this.cls = cls;
        this.words = words;
        answer = "";
        answeredBy = "";
    }

    void sent(String to, LocalDate due, Instant at, String by) {
        addressee = to;
        dueOn = due;
        sentAt = at;
        sentBy = by;
    }

    void answered(String reply, Instant at, String by) {
        answer = reply;
        answeredAt = at;
        answeredBy = by;
    }

    CorrectionView view() {
        return new CorrectionView(
                id,
                version,
                batch,
                source,
                cls,
                addressee,
                words,
                lines,
                sentAt,
                sentBy,
                dueOn,
                answer,
                answeredAt,
                answeredBy);
    }

    /**
     * A request for people.
     *
     * @param answeredAt null while nobody answered
     */
    public record CorrectionView(
            UUID id,
            long version,
            UUID batch,
            UUID source,
            LateClass cls,
            String addressee,
            String words,
            long lines,
            Instant sentAt,
            String sentBy,
            LocalDate dueOn,
            String answer,
            @Nullable Instant answeredAt,
            String answeredBy) {}
}
