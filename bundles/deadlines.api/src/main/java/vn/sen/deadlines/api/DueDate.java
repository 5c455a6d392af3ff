package vn.sen.deadlines.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The end of a limit.
 *
 * @param time for limits in hours; null when the whole day belongs to the limit
 */
public record DueDate(LocalDate day, @Nullable LocalTime time) {

    /** Below, at or above 0 when that moment is before, on or after what is due. */
    public int compare(LocalDateTime moment) {
        return time == null
                ? moment.toLocalDate().compareTo(day)
                : moment.compareTo(day.atTime(time));
    }
}
