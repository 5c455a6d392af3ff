package vn.sen.dossiers.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.cases.LegEntity;

/**
 * Shares the time in which the clock ran among the legs that held the dossier. The parts sum
 * exactly to the whole, however the legs lie.
 */
@Component(service = LegUse.class)
public final class LegUse {
    private final Clockwork clockwork;
    private final ZoneId zone;

    @Activate
    public LegUse(@Reference Clockwork clockwork, @Reference Clock clock) {
        this.clockwork = clockwork;
        this.zone = clock.getZone();
    }

    /**
     * What one leg used while the clock ran.
     *
     * @param used in the limit's unit, whole ones; days for months, office hours for hours
     * @param allowed its share of the limit, rounded up; 0 when the time is not shared out
     */
    public record Use(LegEntity leg, int used, int allowed) {
        int over() {
            return Math.max(0, used - allowed);
        }
    }

    /** Up to that moment; legs in order. */
    public List<Use> of(UUID agency, Course course, List<LegEntity> legs, LocalDateTime until) {
        Meter meter =
                new Meter(
                        agency,
                        course.limit(),
                        running(course, clockwork.full(agency, course), until));
        List<Use> uses = new ArrayList<>();
        int shared = 0;
        for (LegEntity leg : legs) {
            shared += leg.share();
            Instant out = leg.outAt();
            uses.add(
                    new Use(
                            leg,
                            meter.between(local(leg.inAt()), out == null ? until : local(out)),
                            allowed(course.limit(), shared)
                                    - allowed(course.limit(), shared - leg.share())));
        }
        return uses;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    /** The leg to whose account lateness goes: the one most over its share; null without shares. */
    public static @Nullable Use late(List<Use> uses) {
        Use worst = null;
        for (Use use : uses) {
            if (use.allowed() > 0
                    && use.over() > 0
                    && (worst == null || use.over() > worst.over())) {
                worst = use;
            }
        }
        return worst == null && !uses.isEmpty() ? longest(uses) : worst;
    }

    private static Use longest(List<Use> uses) {
        Use longest = uses.get(0);
        for (Use use : uses) {
            longest = use.used() > longest.used() ? use : longest;
        }
        return longest;
    }

    private record Span(LocalDateTime from, LocalDateTime to) {}

    /** From the start to now, without the stretches in which it stood or ran in vain. */
    private static List<Span> running(Course course, Reckoning reckoning, LocalDateTime until) {
        List<Span> spans = new ArrayList<>();
        if (course.segments().isEmpty()) {
            return spans;
        }
        LocalDateTime from =
                reckoning.legs().isEmpty()
                        ? course.segments().get(0).at()
                        : reckoning.legs().get(0).from();
        for (Reckoning.Leg leg : reckoning.legs()) {
            if (leg.kind() == Reckoning.Leg.Kind.RAN) {
                continue;
            }
            if (leg.from().isAfter(from)) {
                spans.add(new Span(from, earlier(leg.from(), until)));
            }
            from = stoppedTo(reckoning, leg, until);
        }
        if (from.isBefore(until)) {
            spans.add(new Span(from, until));
        }
        return spans;
    }

    /** A stop that lasts has no end yet. */
    private static LocalDateTime stoppedTo(
            Reckoning reckoning, Reckoning.Leg leg, LocalDateTime until) {
        boolean lasts =
                reckoning.stopped() != null
                        && leg == reckoning.legs().get(reckoning.legs().size() - 1);
        return lasts ? until : leg.to();
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** Reads the time that ran in all up to a moment: differences of it sum exactly. */
    private final class Meter {
        private final UUID agency;
        private final LimitUnit unit;
        private final List<Span> running;

        Meter(UUID agency, @Nullable TimeLimit limit, List<Span> running) {
            this.agency = agency;
            this.unit = limit == null ? LimitUnit.WORKING_DAY : limit.unit();
            this.running = running;
        }

        int between(LocalDateTime in, LocalDateTime out) {
            return Math.toIntExact(Math.max(0, whole(upTo(out)) - whole(upTo(in))));
        }

        private long upTo(LocalDateTime moment) {
            long sum = 0;
            for (Span span : running) {
                LocalDateTime to = earlier(moment, span.to());
                sum += span.from().isBefore(to) ? passed(span.from(), to) : 0;
            }
            return sum;
        }

        private long passed(LocalDateTime from, LocalDateTime to) {
            return switch (unit) {
                case WORKING_DAY, SAME_DAY ->
                        clockwork.workingDays(
                                agency, from.toLocalDate().plusDays(1), to.toLocalDate());
                case CALENDAR_DAY, MONTH ->
                        to.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay();
                case WORKING_HOUR -> clockwork.workingMinutes(agency, from, to);
            };
        }

        private long whole(long passed) {
            return unit == LimitUnit.WORKING_HOUR ? passed / 60 : passed;
        }
    }

    private static int allowed(@Nullable TimeLimit limit, int share) {
        if (limit == null || share == 0) {
            return 0;
        }
        int whole = limit.unit() == LimitUnit.MONTH ? limit.total() * 30 : limit.total();
        return (whole * share + 99) / 100;
    }
}
