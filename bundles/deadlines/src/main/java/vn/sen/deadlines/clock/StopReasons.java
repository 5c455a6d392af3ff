package vn.sen.deadlines.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.StopReason;

/** Reasons of the rule pack. */
@FunctionalInterface
public interface StopReasons {
    /** The reason as in force on that day; null when there is none. */
    @Nullable StopReason reason(String code, LocalDate day);
}
