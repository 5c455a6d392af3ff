package vn.sen.inspections.followup;

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

/** One verification of a part, as it is kept. Never changed. */
@Entity
@Table(name = "inspections_verification")
public class VerificationEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "part")
    private UUID part;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private Method method;

    @Column(name = "accepted")
    private boolean accepted;

    @Column(name = "words")
    private String words;

    @Column(name = "account")
    private @Nullable UUID account;

    @Column(name = "name")
    private String name;

    @Column(name = "agency")
    private @Nullable UUID agency;

    @Column(name = "made_at")
    private Instant madeAt;

    protected VerificationEntity() {}

    public VerificationEntity(UUID id, UUID part, Method method, boolean accepted, String words) {
        this.id = id;
        this.part = part;
        this.method = method;
        this.accepted = accepted;
        this.words = words;
    }

    public void by(@Nullable UUID who, String whoName, @Nullable UUID of, Instant at) {
        account = who;
        name = whoName;
        agency = of;
        madeAt = at;
    }

    VerificationView view() {
        return new VerificationView(id, part, method, accepted, words, name, madeAt);
    }

    /** How a part is verified. */
    public enum Method {
        DATA("Bằng số liệu", "By data"),
        DOCUMENT("Bằng hồ sơ, tài liệu", "By documents"),
        VISIT("Kiểm tra thực tế", "By a visit");

        private final Text label;

        Method(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }

    public record VerificationView(
            UUID id,
            UUID part,
            Method method,
            boolean accepted,
            String words,
            String by,
            Instant at) {}
}
