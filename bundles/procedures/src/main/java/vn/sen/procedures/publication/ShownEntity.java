package vn.sen.procedures.publication;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A procedure as it was seen on a site; written once. */
@Entity(name = "ProcedureShownRow")
@Table(name = "procedures_shown")
@Access(AccessType.FIELD)
public class ShownEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID observation;

    @Column(updatable = false)
    String code;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String decision;

    @Column(name = "limit_words", updatable = false)
    String limitWords;

    @Column(name = "published_on", updatable = false)
    @Nullable LocalDate publishedOn;

    @Version long version;

    protected ShownEntity() {}

    ShownEntity(UUID id, UUID observation, Shown shown) {
        this.id = id;
        this.observation = observation;
        this.code = shown.code();
        this.name = shown.name();
        this.decision = shown.decision();
        this.limitWords = shown.limit();
        this.publishedOn = shown.publishedOn();
    }

    Shown view() {
        return new Shown(code, name, decision, limitWords, publishedOn);
    }
}
