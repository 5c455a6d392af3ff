package vn.sen.agencies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.sen.agencies.Segment.Origin;

/**
 * An agency's attributes over its whole existence: segments in order, each beginning on the day
 * after the one before it ends, no two neighbours alike. Immutable; a change gives a new timeline.
 */
record Timeline(List<Segment> segments) {
    /** Stands for "no end". */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    Timeline {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("an agency exists for at least a day");
        }
        for (int i = 1; i < segments.size(); i++) {
            if (!segments.get(i - 1).to().plusDays(1).equals(segments.get(i).from())) {
                throw new IllegalArgumentException("gap or overlap before " + segments.get(i));
            }
        }
    }

    static Timeline starting(LocalDate from, Attributes attributes, Origin origin) {
        return new Timeline(List.of(new Segment(from, OPEN, attributes, origin)));
    }

    LocalDate from() {
        return segments.get(0).from();
    }

    LocalDate to() {
        return segments.get(segments.size() - 1).to();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    Optional<Segment> on(LocalDate day) {
        return segments.stream().filter(s -> s.covers(day)).findFirst();
    }

    /** The segments that touch the period, cut to it. */
    List<Segment> during(LocalDate from, LocalDate to) {
        return segments.stream()
                .filter(s -> !s.from().isAfter(to) && !s.to().isBefore(from))
                .map(s -> s.between(later(s.from(), from), earlier(s.to(), to)))
                .toList();
    }

    /** Last day on which what is seen of the attributes is still what it is on {@code day}. */
    LocalDate until(LocalDate day, Function<Attributes, ?> seen) {
        Segment start = on(day).orElseThrow();
        Object value = seen.apply(start.attributes());
        LocalDate last = start.to();
        for (Segment segment : segments) {
            if (segment.from().isAfter(last)) {
                if (!Objects.equals(seen.apply(segment.attributes()), value)) {
                    return last;
                }
                last = segment.to();
            }
        }
        return last;
    }

    /**
     * Other attributes from one day to another, both within the existence. What began in between
     * keeps the act that it began with.
     */
    Timeline change(LocalDate from, LocalDate to, UnaryOperator<Attributes> change, Origin origin) {
        List<Segment> result = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.to().isBefore(from) || segment.from().isAfter(to)) {
                result.add(segment);
                continue;
            }
            if (segment.from().isBefore(from)) {
                result.add(segment.between(segment.from(), from.minusDays(1)));
            }
            LocalDate start = later(segment.from(), from);
            Attributes changed = change.apply(segment.attributes());
            boolean begins = start.equals(from) && !changed.equals(segment.attributes());
            result.add(
                    new Segment(
                            start,
                            earlier(segment.to(), to),
                            changed,
                            begins ? origin : segment.origin()));
            if (segment.to().isAfter(to)) {
                result.add(segment.between(to.plusDays(1), segment.to()));
            }
        }
        return merged(result);
    }

    /** As {@link #change}, from a day until what is seen of the attributes would change anyway. */
    Timeline changeFrom(
            LocalDate day,
            Function<Attributes, ?> seen,
            UnaryOperator<Attributes> change,
            Origin origin) {
        return change(day, until(day, seen), change, origin);
    }

    /** Takes back what changes on that day, each attribute until its own next change. */
    Timeline withoutChangeOn(LocalDate day, Origin origin) {
        Attributes before = on(day.minusDays(1)).orElseThrow().attributes();
        return changeFrom(
                        day,
                        Attributes::names,
                        a -> a.named(before.name(), before.shortName()),
                        origin)
                .changeFrom(day, Attributes::kind, a -> a.of(before.kind()), origin)
                .changeFrom(day, Attributes::parent, a -> a.under(before.parent()), origin);
    }

    /** Another period of existence; the first and the last attributes stretch into new days. */
    Timeline existing(LocalDate from, LocalDate to) {
        List<Segment> result = new ArrayList<>();
        for (Segment segment : segments) {
            LocalDate start = segment.from().equals(from()) ? from : later(segment.from(), from);
            LocalDate end = segment.to().equals(to()) ? to : earlier(segment.to(), to);
            if (!start.isAfter(end)) {
                result.add(segment.between(start, end));
            }
        }
        return merged(result);
    }

    private static Timeline merged(List<Segment> segments) {
        List<Segment> result = new ArrayList<>();
        for (Segment segment : segments) {
            Segment last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && last.attributes().equals(segment.attributes())) {
                result.set(result.size() - 1, last.between(last.from(), segment.to()));
            } else {
                result.add(segment);
            }
        }
        return new Timeline(result);
    }

    /** As people read it; an open end is "…". */
    static String shown(LocalDate day) {
        return day.equals(OPEN) ? "…" : day.format(SHOWN);
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
