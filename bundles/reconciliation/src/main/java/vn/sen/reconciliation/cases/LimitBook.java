package vn.sen.reconciliation.cases;

import java.time.LocalDate;
import java.util.Optional;
import vn.sen.deadlines.api.TimeLimit;

/** The time limits of procedures, as far as they are known here. */
@FunctionalInterface
public interface LimitBook {
    /** As in force on that day; empty for a procedure that is not known. */
    Optional<TimeLimit> find(String procedure, LocalDate day);
}
