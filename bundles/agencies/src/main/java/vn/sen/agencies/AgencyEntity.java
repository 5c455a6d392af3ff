package vn.sen.agencies;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.Segment.Origin;

/** What never changes about an agency, and the existence that its timeline has. */
@Entity(name = "Agency")
@Table(name = "agencies_agency")
@Access(AccessType.FIELD)
public class AgencyEntity {
    @Id UUID id;

    @Column(updatable = false)
    String code;

    @Column(name = "exists_from")
    LocalDate existsFrom;

    @Column(name = "exists_to")
    LocalDate existsTo;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Counts every change, so that the version rises with a change of the timeline alone too. */
    long changes;

    /** What the end rests on; null while no end is known. */
    @Column(name = "end_instrument")
    @Nullable String endInstrument;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "ended_by")
    @Nullable String endedBy;

    @Version long version;

    protected AgencyEntity() {}

    AgencyEntity(UUID id, String code, LocalDate existsFrom, LocalDate existsTo, Instant at) {
        this.id = id;
        this.code = code;
        this.existsFrom = existsFrom;
        this.existsTo = existsTo;
        this.recordedAt = at;
        this.changedAt = at;
    }

    /**
     * @param origin null when the end is taken back
     */
    void endsBy(@Nullable Origin origin) {
        endInstrument = origin == null ? null : origin.instrument();
        endedAt = origin == null ? null : origin.at();
        endedBy = origin == null ? null : origin.by();
    }

    void changed(Instant at) {
        changes++;
        changedAt = at;
    }
}
