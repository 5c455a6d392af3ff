package vn.sen.dossiers.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the person says after the end. */
@Entity
@Table(name = "dossiers_feedback")
public class FeedbackEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "score")
    private int score;

    @Column(name = "words")
    private String words;

    @Column(name = "given_at")
    private Instant givenAt;

    protected FeedbackEntity() {}

    FeedbackEntity(UUID id, UUID dossier, int score, String words, Instant at) {
        this.id = id;
        this.dossier = dossier;
        this.score = score;
        this.words = words;
        this.givenAt = at;
    }

    public int score() {
        return score;
    }

    public String words() {
        return words;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
