package vn.sen.procedures.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of force of a version, and those on which it is suspended; null where there is none. */
record Force(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedTo) {
    boolean suspendedOn(LocalDate day) {
        return suspendedFrom != null
                && !day.isBefore(suspendedFrom)
                && (suspendedTo == null || !day.isAfter(suspendedTo));
    }
}
