package vn.sen.inspections.acts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sen.inspections.fieldwork.Hash;

/** Minutes of a working session, as they are kept. */
@Entity
@Table(name = "inspections_minutes")
public class MinutesEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "inspection")
    private UUID inspection;

    @Column(name = "present")
    private String present = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "composed_at")
    private Instant composedAt;

    protected MinutesEntity() {}

    public MinutesEntity(UUID id, UUID inspection) {
        this.id = id;
        this.inspection = inspection;
    }

    public void write(String newPresent, String newWords, Instant at) {
        present = newPresent;
        words = newWords;
        composedAt = at;
    }

    long version() {
        return version;
    }

    String present() {
        return present;
    }

    /** Hash of everything that a signature covers. */
    public String hash() {
        return Hash.sha256(inspection + "\n" + present + "\n" + words);
    }

    MinutesView view(List<SignedActEntity> signatures) {
        return new MinutesView(
                id,
                version,
                inspection,
                present,
                words,
                composedAt,
                signatures.stream().map(s -> s.view(hash())).toList());
    }

    /**
     * @param present who was there, one per line
     * @param words the text, paragraphs separated by line breaks
     */
    public record MinutesView(
            UUID id,
            long version,
            UUID inspection,
            String present,
            String words,
            Instant composedAt,
            List<SignedActEntity.SignatureView> signatures) {
        public boolean signed() {
            return signatures.size() == SignedActEntity.Side.values().length;
        }
    }
}
