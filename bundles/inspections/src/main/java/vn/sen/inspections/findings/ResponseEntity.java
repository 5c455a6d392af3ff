package vn.sen.inspections.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.sen.platform.api.text.Text;

/** An owner's answer to a finding, as it is kept; a later one replaces it but does not erase it. */
@Entity
@Table(name = "inspections_response")
public class ResponseEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "finding")
    private UUID finding;

    @Column(name = "agency")
    private UUID agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer;

    @Column(name = "reason")
    private String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ResponseEntity() {}

    public ResponseEntity(UUID id, UUID finding, UUID agency, Answer answer, String reason) {
        this.id = id;
        this.finding = finding;
        this.agency = agency;
        this.answer = answer;
        this.reason = reason;
    }

    public void by(String name, Instant at) {
        madeBy = name;
        madeAt = at;
    }

    UUID agency() {
        return agency;
    }

    Answer answer() {
        return answer;
    }

    ResponseView view(String agencyName) {
        return new ResponseView(agency, agencyName, answer, reason, madeBy, madeAt);
    }

    public enum Answer {
        ACCEPT("Tiếp thu", "Accepts"),
        CONTEST("Giải trình, không thống nhất", "Contests");

        private final Text label;

        Answer(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }

    public record ResponseView(
            UUID agency, String agencyName, Answer answer, String reason, String by, Instant at) {}
}
