package vn.sen.dossiers.legs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another agency is asked for its opinion, with a deadline. */
@Entity
@Table(name = "dossiers_consultation")
public class ConsultationEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "asked")
    private UUID asked;

    @Column(name = "words")
    private String words;

    @Column(name = "due_day")
    private LocalDate dueDay;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @Column(name = "replied_by")
    private String repliedBy = "";

    @Column(name = "reply")
    private String reply = "";

    @Column(name = "warned_at")
    private @Nullable Instant warnedAt;

    protected ConsultationEntity() {}

    ConsultationEntity(UUID id, UUID dossier, UUID asked, String words, LocalDate due) {
        this.id = id;
        this.dossier = dossier;
        this.asked = asked;
        this.words = words;
        this.dueDay = due;
    }

    ConsultationEntity by(String who, Instant at) {
        askedBy = who;
        askedAt = at;
        return this;
    }

    void reply(String said, String who, Instant at) {
        reply = said;
        repliedBy = who;
        repliedAt = at;
    }

    void warn(Instant at) {
        warnedAt = at;
    }

    void handOver(UUID successor) {
        asked = successor;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public UUID asked() {
        return asked;
    }

    public String words() {
        return words;
    }

    public LocalDate dueDay() {
        return dueDay;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }

    public String repliedBy() {
        return repliedBy;
    }

    public String reply() {
        return reply;
    }

    public @Nullable Instant warnedAt() {
        return warnedAt;
    }
}
