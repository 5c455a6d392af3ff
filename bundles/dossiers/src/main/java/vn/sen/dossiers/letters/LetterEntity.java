package vn.sen.dossiers.letters;

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

/** A letter about a dossier, drafted or sent. */
@Entity
@Table(name = "dossiers_letter")
public class LetterEntity {
    /** Where a letter stands. */
    public enum State {
        DRAFT,
        SENT,
        DROPPED
    }

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "dossier")
    private UUID dossier;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.DRAFT;

    @Column(name = "number")
    private String number = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "round")
    private int round;

    @Column(name = "justification")
    private String justification = "";

    @Column(name = "amount")
    private int amount;

    @Column(name = "new_due")
    private @Nullable LocalDate newDue;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy = "";

    protected LetterEntity() {}

    public LetterEntity(UUID id, UUID dossier, LetterKind kind, Instant at, String by) {
        this.id = id;
        this.dossier = dossier;
        this.kind = kind;
        this.draftedAt = at;
        this.draftedBy = by;
    }

    public LetterEntity saying(String newWords, int days, @Nullable LocalDate due) {
        words = newWords;
        amount = days;
        newDue = due;
        return this;
    }

    public LetterEntity round(int which, String why) {
        round = which;
        justification = why;
        return this;
    }

    public LetterEntity send(String newNumber, Instant at, String by) {
        state = State.SENT;
        number = newNumber;
        sentAt = at;
        sentBy = by;
        return this;
    }

    public void drop() {
        state = State.DROPPED;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public LetterKind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String number() {
        return number;
    }

    public String words() {
        return words;
    }

    public int round() {
        return round;
    }

    public String justification() {
        return justification;
    }

    public int amount() {
        return amount;
    }

    public @Nullable LocalDate newDue() {
        return newDue;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public String sentBy() {
        return sentBy;
    }
}
