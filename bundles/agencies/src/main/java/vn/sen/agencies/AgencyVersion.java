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
import vn.sen.agencies.Segment.Origin;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.ids.Ids;

/** One segment of an agency's timeline as it was recorded; replaced by others, never edited. */
@Entity(name = "AgencyVersion")
@Table(name = "agencies_version")
@Access(AccessType.FIELD)
public class AgencyVersion {
    @Id UUID id;

    @Column(updatable = false)
    UUID agency;

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    LocalDate validTo;

    @Column(updatable = false)
    String name;

    @Column(name = "short_name", updatable = false)
    String shortName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    AgencyKind kind;

    @Column(updatable = false)
    @Nullable UUID parent;

    @Column(updatable = false)
    String folded;

    @Column(updatable = false)
    String act;

    @Column(updatable = false)
    String instrument;

    @Column(name = "acted_at", updatable = false)
    Instant actedAt;

    @Column(name = "acted_by", updatable = false)
    String actedBy;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "superseded_at")
    @Nullable Instant supersededAt;

    @Nullable Boolean live;

    @Version long version;

    protected AgencyVersion() {}

    AgencyVersion(UUID agency, String code, Segment segment, Instant at) {
        Attributes attributes = segment.attributes();
        id = Ids.next();
        this.agency = agency;
        validFrom = segment.from();
        validTo = segment.to();
        name = attributes.name();
        shortName = attributes.shortName();
        kind = attributes.kind();
        parent = attributes.parent();
        folded = Folding.column(name, shortName, code);
        act = segment.origin().act();
        instrument = segment.origin().instrument();
        actedAt = segment.origin().at();
        actedBy = segment.origin().by();
        recordedAt = at;
        live = true;
    }

    void supersede(Instant at) {
        supersededAt = at;
        live = null;
    }

    Segment segment() {
        return new Segment(
                validFrom,
                validTo,
                new Attributes(name, shortName, kind, parent),
                new Origin(act, instrument, actedAt, actedBy));
    }
}
