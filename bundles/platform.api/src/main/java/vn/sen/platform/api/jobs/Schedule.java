package vn.sen.platform.api.jobs;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Either once a day at a time of the configured zone, or again and again with a pause after each
 * run.
 */
public record Schedule(@Nullable LocalTime dailyAt, @Nullable Duration pause) {
    public static Schedule daily(LocalTime at) {
        return new Schedule(at, null);
    }

    public static Schedule every(Duration pause) {
        return new Schedule(null, pause);
    }
}
