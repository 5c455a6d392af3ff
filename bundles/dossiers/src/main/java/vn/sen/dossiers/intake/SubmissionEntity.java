package vn.sen.dossiers.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Which dossier a submission made: the same submission never makes another. */
@Entity
@Table(name = "dossiers_submission")
public class SubmissionEntity {
    @Id
    @Column(name = "submission_key")
    private String key;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected SubmissionEntity() {}

    UUID dossier() {
        return dossier;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant sentAt() {
        return sentAt;
    }
}
