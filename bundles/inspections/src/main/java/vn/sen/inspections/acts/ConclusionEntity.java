package vn.sen.inspections.acts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.fieldwork.Hash;

/** The conclusion notice of an inspection, as it is kept; made when the minutes are signed. */
@Entity
@Table(name = "inspections_conclusion")
public class ConclusionEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "inspection")
    private UUID inspection;

    @Column(name = "number")
    private String number = "";

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "words")
    private String words = "";

    @Column(name = "signer")
    private String signer = "";

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected ConclusionEntity() {}

    /** The calendar has changed. */
    public void due(LocalDate day) {
        dueOn = day;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ConclusionEntity(UUID id, UUID inspection, LocalDate dueOn) {
        this.id = id;
        this.inspection = inspection;
        this.dueOn = dueOn;
    }

    public void write(String newWords, String newSigner) {
        words = newWords;
        signer = newSigner;
    }

    public void issue(String newNumber, LocalDate day) {
        number = newNumber;
        issuedOn = day;
    }

    long version() {
        return version;
    }

    boolean issued() {
        return issuedOn != null;
    }

    public String hash() {
        return Hash.sha256(
                inspection + "\n" + number + "\n" + issuedOn + "\n" + signer + "\n" + words);
    }

    ConclusionView view(List<SignedActEntity> signatures) {
        return new ConclusionView(
                id,
                version,
                inspection,
                number,
                issuedOn,
                words,
                signer,
                dueOn,
                signatures.stream().map(s -> s.view(hash())).toList());
    }

    /**
     * @param issuedOn null while it is a draft
     * @param signer title of who signs it, for example "TRƯỞNG ĐOÀN"
     * @param dueOn by when it should be issued; a default, see its explanation
     */
    public record ConclusionView(
            UUID id,
            long version,
            UUID inspection,
            String number,
            @Nullable LocalDate issuedOn,
            String words,
            String signer,
            LocalDate dueOn,
            List<SignedActEntity.SignatureView> signatures) {
        public boolean issued() {
            return issuedOn != null;
        }
    }
}
