package vn.sen.agencies;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Attributes that hold from one day to another, both included.
 *
 * @param to {@link Timeline#OPEN} without an end
 */
record Segment(LocalDate from, LocalDate to, Attributes attributes, Origin origin) {

    /** The act that the segment began with. */
    record Origin(String act, String instrument, Instant at, String by) {}

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Segment between(LocalDate newFrom, LocalDate newTo) {
        return new Segment(newFrom, newTo, attributes, origin);
    }
}
