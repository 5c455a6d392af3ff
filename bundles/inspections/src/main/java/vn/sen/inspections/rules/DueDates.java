package vn.sen.inspections.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** Asks the clock of the house for limits that run from the day of a document. Thread-safe. */
@Component(service = DueDates.class)
public final class DueDates {
    private final Port<Deadlines> deadlines;

    @Activate
    public DueDates(@Reference Ports ports) {
        this.deadlines = ports.to(Deadlines.class);
    }

    /** What runs: whose calendar, from which document on, how long. */
    public record Run(
            UUID agency,
            LocalDate start,
            String document,
            TimeLimit limit,
            @Nullable Extension extension) {
        public Run(UUID agency, LocalDate start, String document, TimeLimit limit) {
            this(agency, start, document, limit, null);
        }

        private Course course() {
            Course course = Course.of(limit, Segment.startOf(start, document));
            return extension == null
                    ? course
                    : course.with(
                            Segment.extend(
                                    extension.on().atTime(LocalTime.NOON),
                                    extension.days(),
                                    extension.document()));
        }
    }

    /** More time, given once and before the last day by a document. */
    public record Extension(LocalDate on, int days, String document) {}

    /** The last day. Throws 503 {@code module-off} while the clock is away: never a guess. */
    public LocalDate day(Run run) {
        DueDate due = deadlines.require(d -> d.compute(run.agency(), run.course())).due();
        if (due == null) {
            throw new IllegalStateException("a limit that runs has an end: " + run);
        }
        return due.day();
    }

    /** The way to that day; empty while the clock is away. */
    public Optional<Explanation> explain(Run run) {
        return deadlines.call(d -> d.explain(run.agency(), run.course()));
    }
}
