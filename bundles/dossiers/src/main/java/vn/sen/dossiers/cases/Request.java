package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What is asked for, by which version of which procedure. */
@Embeddable
public class Request {
    @Column(name = "pinned")
    private UUID pinned = new UUID(0, 0);

    @Column(name = "procedure_code")
    private String procedureCode = "";

    @Column(name = "content")
    private String content = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private Delivery delivery = Delivery.DESK;

    protected Request() {}

    Request(UUID version, String ofCode, String what, Delivery way) {
        pinned = version;
        procedureCode = ofCode;
        content = what;
        delivery = way;
    }

    /** The same by another version of its procedure. */
    Request by(UUID version) {
        return new Request(version, procedureCode, content, delivery);
    }

    public UUID pinned() {
        return pinned;
    }

    String procedureCode() {
        return procedureCode;
    }

    public String content() {
        return content;
    }

    public Delivery delivery() {
        return delivery;
    }
}
