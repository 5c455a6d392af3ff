package vn.sen.deadlines.calendars;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One version of a calendar; written once. */
@Entity(name = "Calendar")
@Table(name = "deadlines_calendar")
@Access(AccessType.FIELD)
public class CalendarEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID agency;

    @Column(updatable = false)
    int number;

    @Column(updatable = false, columnDefinition = "longtext")
    String content;

    @Column(updatable = false)
    String instrument;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Version long version;

    protected CalendarEntity() {}

    CalendarEntity(UUID id, UUID agency, int number, String content, String instrument) {
        this.id = id;
        this.agency = agency;
        this.number = number;
        this.content = content;
        this.instrument = instrument;
    }

    CalendarEntity recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }
}
