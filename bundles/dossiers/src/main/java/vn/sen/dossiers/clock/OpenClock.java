package vn.sen.dossiers.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Course;

/**
 * What a new calendar needs to know of an open dossier.
 *
 * @param version as it was read
 * @param code "" before it has one
 * @param running false while it stands still
 * @param due the day that holds now
 * @param hash of what that day was computed from
 */
record OpenClock(
        UUID id,
        long version,
        String code,
        UUID agency,
        String procedure,
        boolean running,
        @Nullable LocalDate due,
        String hash,
        Course course) {
    Clockwork.Asked asked() {
        return new Clockwork.Asked(agency, course);
    }
}
