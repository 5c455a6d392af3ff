package vn.sen.dossiers.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.CalendarPublished;

/** A new version of a calendar on its way through the clocks that it touches. */
@Entity
@Table(name = "dossiers_calendar_change")
public class CalendarChangeEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "calendar")
    private UUID calendar;

    @Column(name = "calendar_version")
    private int calendarVersion;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "reached")
    private @Nullable UUID reached;

    @Column(name = "seen")
    private long seen;

    @Column(name = "beyond")
    private long beyond;

    @Column(name = "moved")
    private long moved;

    @Column(name = "computed_micros")
    private long computedMicros;

    protected CalendarChangeEntity() {}

    CalendarChangeEntity(UUID id, CalendarPublished heard, Instant at) {
        this.id = id;
        this.calendar = heard.calendar();
        this.calendarVersion = heard.version();
        this.firstDay = heard.first();
        this.lastDay = heard.last();
        this.heardAt = at;
    }

    /** So many more of those behind {@code reached}, in whatever order. */
    void looked(int looked, int changed, Duration computing) {
        seen += looked;
        beyond += looked;
        moved += changed;
        computedMicros += computing.toNanos() / 1_000;
    }

    /** All up to this one. */
    void reach(UUID to) {
        reached = to;
        beyond = 0;
    }

    /** Those behind {@code reached} are looked at again; what was stored of them stays. */
    void resume() {
        seen -= beyond;
        beyond = 0;
    }

    boolean interrupted() {
        return beyond > 0;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID calendar() {
        return calendar;
    }

    public int calendarVersion() {
        return calendarVersion;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant heardAt() {
        return heardAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    @Nullable UUID reached() {
        return reached;
    }

    public long seen() {
        return seen;
    }

    public long moved() {
        return moved;
    }

    public Duration computing() {
        return Duration.ofNanos(computedMicros * 1_000);
    }
}
