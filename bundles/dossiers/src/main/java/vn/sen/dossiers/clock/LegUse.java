package vn.sen.dossiers.clock;

import java.time.Clock;
import java.time.Duration;
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
     * @param used in the limit's unit; days for months
     * @param allowed its share of the limit, rounded up; 0 when the time is not shared out
     */
    public record Use(LegEntity leg, int used, int allowed) {
        int over() {
            return Math.max(0, used - allowed);
        }
    }

    /** Up to that moment; legs in order. */
    public List<Use> of(UUID agency, Course course, List<LegEntity> legs, LocalDateTime until) {
        Reckoning reckoning = clockwork.full(agency, course);
        List<Span> running = running(course, reckoning, until);
        List<Use> uses = new ArrayList<>();
        int shared = 0;
        for (LegEntity leg : legs) {
            shared += leg.share();
            uses.add(
                    new Use(
                            leg,
                            used(agency, course.limit(), running, leg, until),
                            allowed(course.limit(), shared)
                                    - allowed(course.limit(), shared - leg.share())));
        }
        return uses;
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
        LocalDateTime from = course.segments().get(0).at();
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

    private int used(
            UUID agency,
            @Nullable TimeLimit limit,
            List<Span> running,
            LegEntity leg,
            LocalDateTime until) {
        LocalDateTime in = LocalDateTime.ofInstant(leg.inAt(), zone);
        Instant out = leg.outAt();
        LocalDateTime end = out == null ? until : LocalDateTime.ofInstant(out, zone);
        long sum = 0;
        for (Span span : running) {
            LocalDateTime from = in.isAfter(span.from()) ? in : span.from();
            LocalDateTime to = earlier(end, span.to());
            if (from.isBefore(to)) {
                sum +=
                        units(agency, limit, span.from(), to)
                                - units(agency, limit, span.from(), from);
            }
        }
        return Math.toIntExact(sum);
    }

    /** Units that have passed since the beginning of a span. */
    private long units(
            UUID agency, @Nullable TimeLimit limit, LocalDateTime from, LocalDateTime to) {
        LimitUnit unit = limit == null ? LimitUnit.WORKING_DAY : limit.unit();
        return switch (unit) {
            case WORKING_DAY, SAME_DAY ->
                    clockwork.workingDays(agency, from.toLocalDate().plusDays(1), to.toLocalDate());
            case CALENDAR_DAY, MONTH ->
                    to.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay();
            case WORKING_HOUR -> Duration.between(from, to).toHours();
        };
    }

    private static int allowed(@Nullable TimeLimit limit, int share) {
        if (limit == null || share == 0) {
            return 0;
        }
        int whole = limit.unit() == LimitUnit.MONTH ? limit.total() * 30 : limit.total();
        return (whole * share + 99) / 100;
    }
}
