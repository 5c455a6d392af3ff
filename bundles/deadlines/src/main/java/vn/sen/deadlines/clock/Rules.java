package vn.sen.deadlines.clock;

import java.time.LocalDate;
import vn.sen.platform.api.explain.Rule;

/** Rules of counting, as data. */
@FunctionalInterface
public interface Rules {
    /**
     * The rule as in force on that day, or the earliest known; throws when there is none at all.
     */
    Rule find(String id, LocalDate day);
}
