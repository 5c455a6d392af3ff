package vn.sen.agencies;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.ids.Ids;

/** A fact about an agency as it was recorded; replaced by others, never edited. */
@Entity(name = "AgencyFact")
@Table(name = "agencies_fact")
@Access(AccessType.FIELD)
public class FactEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID agency;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    FactTopic topic;

    @Column(updatable = false)
    String label;

    @Column(updatable = false)
    String content;

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    LocalDate validTo;

    @Column(updatable = false)
    String instrument;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Column(name = "superseded_at")
    @Nullable Instant supersededAt;

    @Nullable Boolean live;

    @Version long version;

    protected FactEntity() {}

    FactEntity(UUID agency, FactTopic topic, Stated stated, Instant at, String by) {
        id = Ids.next();
        this.agency = agency;
        this.topic = topic;
        label = stated.label();
        content = stated.content();
        validFrom = stated.validFrom();
        validTo = stated.validTo();
        instrument = stated.instrument();
        recordedAt = at;
        recordedBy = by;
        live = true;
    }

    /** What somebody states, checked. */
    record Stated(
            String label,
            String content,
            LocalDate validFrom,
            LocalDate validTo,
            String instrument) {
        Stated until(LocalDate last) {
            return new Stated(label, content, validFrom, last, instrument);
        }
    }

    Stated stated() {
        return new Stated(label, content, validFrom, validTo, instrument);
    }

    void supersede(Instant at) {
        supersededAt = at;
        live = null;
    }
}
