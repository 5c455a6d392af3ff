package vn.sen.inspections.acts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/** Who signed what and when, with the hash of what was signed. Never changed. */
@Entity
@Table(name = "inspections_signed_act")
public class SignedActEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "inspection")
    private UUID inspection;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private Side side;

    @Column(name = "account")
    private @Nullable UUID account;

    @Column(name = "name")
    private String name;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "sha256")
    private String sha256;

    protected SignedActEntity() {}

    public SignedActEntity(UUID id, UUID inspection, Kind kind, Side side, String sha256) {
        this.id = id;
        this.inspection = inspection;
        this.kind = kind;
        this.side = side;
        this.sha256 = sha256;
    }

    public void by(@Nullable UUID who, String whoName, Instant at) {
        account = who;
        name = whoName;
        signedAt = at;
    }

    Side side() {
        return side;
    }

    Kind kind() {
        return kind;
    }

    SignatureView view(String hashNow) {
        return new SignatureView(kind, side, name, signedAt, sha256, sha256.equals(hashNow));
    }

    public enum Kind {
        MINUTES,
        CONCLUSION
    }

    public enum Side {
        TEAM("Đoàn kiểm tra", "Inspection team"),
        AGENCY("Cơ quan được kiểm tra", "Inspected agency");

        private final Text label;

        Side(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }

    /**
     * @param sha256 of the text as signed
     * @param intact whether the text still has that hash
     */
    public record SignatureView(
            Kind kind, Side side, String name, Instant at, String sha256, boolean intact) {}
}
