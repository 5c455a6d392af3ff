package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.DueDate;
import vn.sen.dossiers.clock.Reckoned;

/** What the clock said last, kept for lists, with the hash of what it was computed from. */
@Embeddable
public class DueCopy {
    @Column(name = "due_day")
    private @Nullable LocalDate day;

    @Column(name = "due_time")
    private @Nullable LocalTime time;

    @Column(name = "warn_day")
    private @Nullable LocalDate warnDay;

    @Column(name = "first_due_day")
    private @Nullable LocalDate firstDay;

    @Column(name = "resumes_by")
    private @Nullable LocalDate resumesBy;

    @Column(name = "provisional")
    private boolean provisional;

    @Column(name = "calendar")
    private String calendar = "";

    @Column(name = "inputs_hash")
    private String hash = "";

    protected DueCopy() {}

    public static DueCopy none() {
        return new DueCopy();
    }

    public static DueCopy of(Reckoned reckoned) {
        DueCopy copy = new DueCopy();
        DueDate due = reckoned.due();
        copy.day = due == null ? null : due.day();
        copy.time = due == null ? null : due.time();
        copy.warnDay = reckoned.warnDay();
        copy.firstDay = reckoned.firstDay();
        copy.resumesBy = reckoned.resumesBy();
        copy.provisional = reckoned.provisional();
        copy.calendar = reckoned.calendar();
        copy.hash = reckoned.hash();
        return copy;
    }

    public @Nullable DueDate due() {
        return day == null ? null : new DueDate(day, time);
    }

    public @Nullable LocalDate day() {
        return day;
    }

    /** From this day on the dossier is at risk. */
    public @Nullable LocalDate warnDay() {
        return warnDay;
    }

    public @Nullable LocalDate firstDay() {
        return firstDay;
    }

    public @Nullable LocalDate resumesBy() {
        return resumesBy;
    }

    public boolean provisional() {
        return provisional;
    }

    public String calendar() {
        return calendar;
    }

    public String hash() {
        return hash;
    }
}
