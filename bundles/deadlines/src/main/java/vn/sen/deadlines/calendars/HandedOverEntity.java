package vn.sen.deadlines.calendars;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calendar of an agency that ended, and who took it up. Never changed. */
@Entity(name = "HandedOver")
@Table(name = "deadlines_handed_over")
@Access(AccessType.FIELD)
public class HandedOverEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID handover;

    @Column(name = "from_agency", updatable = false)
    UUID from;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String heirs;

    @Column(updatable = false)
    String instrument;

    @Column(name = "moved_at", updatable = false)
    Instant movedAt;

    protected HandedOverEntity() {}

    HandedOverEntity(UUID id, CalendarVersion calendar, List<UUID> heirs) {
        this.id = id;
        this.from = calendar.agency();
        this.number = calendar.number();
        this.heirs = heirs.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    HandedOverEntity by(UUID change, String decision, Instant at) {
        handover = change;
        instrument = decision;
        movedAt = at;
        return this;
    }
}
