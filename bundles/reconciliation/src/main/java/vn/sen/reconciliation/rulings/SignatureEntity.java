package vn.sen.reconciliation.rulings;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
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

/** Who signed a sheet and when, with the hash of what was signed. Never changed. */
@Entity(name = "ReconciliationSignature")
@Table(name = "reconciliation_signature")
@Access(AccessType.FIELD)
public class SignatureEntity {
    @Id UUID id;
    @Column UUID sheet;

    @Enumerated(EnumType.STRING)
    @Column
    Side side;

    @Column @Nullable UUID account;
    @Column String name;

    @Column(name = "signed_at")
    Instant signedAt;

    @Column String sha256;

    protected SignatureEntity() {}

    SignatureEntity(UUID id, UUID sheet, Side side, String sha256) {
        this.id = id;
        this.sheet = sheet;
        this.side = side;
        this.sha256 = sha256;
    }

    void by(@Nullable UUID who, String whoName, Instant at) {
        account = who;
        name = whoName;
        signedAt = at;
    }

    /** For whom somebody signs. */
    public enum Side {
        TEAM("Đoàn kiểm tra", "Inspection team"),
        OWNER("Cơ quan quản lý phần mềm", "Owner of the software");

        private final Text label;

        Side(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }
}
