package vn.sen.deadlines.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the clock of one case depends on, besides the calendar.
 *
 * @param limit null when the case has no time limit: it then has no due date, and is never on time
 * @param segments in the order in which they happened
 */
public record Course(@Nullable TimeLimit limit, List<Segment> segments) {
    public Course {
        segments = List.copyOf(segments);
    }

    public static Course of(@Nullable TimeLimit limit, Segment... segments) {
        return new Course(limit, List.of(segments));
    }

    /** The same with one more segment at the end. */
    public Course with(Segment segment) {
        List<Segment> more = new ArrayList<>(segments);
        more.add(segment);
        return new Course(limit, more);
    }
}
