package vn.sen.deadlines;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.deadlines.calendars.CalendarVersion;
import vn.sen.platform.api.problem.Faults;

/**
 * A case as somebody asks about it.
 *
 * @param agency whose calendar counts; the province's when it is missing
 * @param limit missing for a case without a time limit
 * @param hypothetical for {@code simulate}: what would happen next
 */
public record CourseRequest(
        @Nullable UUID agency,
        @Nullable Limit limit,
        @Nullable List<@Nullable Happening> segments,
        @Nullable Happening hypothetical) {

    /** A limit without its rules. */
    public record Limit(int amount, @Nullable LimitUnit unit) {}

    /** A segment; what does not belong to its kind may be left out. */
    public record Happening(
            Segment.@Nullable Kind kind,
            @Nullable LocalDateTime at,
            @Nullable String reason,
            @Nullable String proof,
            @Nullable Integer amount) {}

    UUID calendar() {
        return Objects.requireNonNullElse(agency, CalendarVersion.PROVINCE);
    }

    Course course() {
        Faults faults = new Faults();
        List<@Nullable Happening> events = Objects.requireNonNullElse(segments, List.of());
        for (int i = 0; i < events.size(); i++) {
            check(faults, "segments[" + i + "]", events.get(i));
        }
        if (limit != null) {
            faults.required("limit.unit", limit.unit());
        }
        faults.check();
        TimeLimit counted =
                limit == null || limit.unit() == null
                        ? null
                        : new TimeLimit(limit.amount(), limit.unit());
        return new Course(counted, segments(events));
    }

    Segment supposed() {
        Faults faults = new Faults();
        Happening event = hypothetical;
        check(faults, "hypothetical", event);
        faults.check();
        return segment(Objects.requireNonNull(event));
    }

    private static List<Segment> segments(List<@Nullable Happening> events) {
        List<Segment> made = new ArrayList<>();
        for (Happening event : events) {
            made.add(segment(Objects.requireNonNull(event)));
        }
        return made;
    }

    private static void check(Faults faults, String field, @Nullable Happening event) {
        faults.required(field, event);
        if (event == null) {
            return;
        }
        faults.required(field + ".kind", event.kind());
        faults.required(field + ".at", event.at());
        faults.optionalText(field + ".reason", event.reason(), 60);
        faults.optionalText(field + ".proof", event.proof(), 255);
    }

    private static Segment segment(Happening event) {
        return new Segment(
                Objects.requireNonNull(event.kind()),
                Objects.requireNonNull(event.at()),
                Objects.requireNonNullElse(event.reason(), ""),
                Objects.requireNonNullElse(event.proof(), ""),
                Objects.requireNonNullElse(event.amount(), 0));
    }
}
