package vn.sen.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.Surcharge;
import vn.sen.deadlines.calendars.Clocks;
import vn.sen.deadlines.clock.RulePack;
import vn.sen.platform.api.explain.Explanation;

/** The service for other modules: the clock on the calendars as published. Thread-safe. */
@Component(service = {Deadlines.class, CalendarDeadlines.class})
public final class CalendarDeadlines implements Deadlines {
    private final Clocks clocks;

    @Activate
    public CalendarDeadlines(@Reference Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Reckoning compute(UUID agency, Course course) {
        return clocks.of(agency).compute(course);
    }

    @Override
    public Explanation explain(UUID agency, Course course) {
        return clocks.of(agency).explain(course);
    }

    @Override
    public Status status(UUID agency, Course course, LocalDateTime asOf) {
        return clocks.of(agency).status(course, asOf);
    }

    @Override
    public Simulation simulate(UUID agency, Course course, Segment hypothetical) {
        return clocks.of(agency).simulate(course, hypothetical);
    }

    @Override
    public List<StopReason> reasons(LocalDate day) {
        return clocks.pack().reasons(day);
    }

    @Override
    public List<Surcharge> surcharges(LocalDate day) {
        return RulePack.surcharges(day);
    }

    @Override
    public LocalDate workingDay(UUID agency, LocalDate day, int days) {
        return clocks.calendar(agency).workingDay(day, days);
    }

    @Override
    public long workingDays(UUID agency, LocalDate from, LocalDate to) {
        return clocks.calendar(agency).workingDays(from, to);
    }

    @Override
    public long workingMinutes(UUID agency, LocalDateTime from, LocalDateTime to) {
        return clocks.calendar(agency).workingMinutes(from, to);
    }
}
