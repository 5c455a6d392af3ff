package vn.sen.procedures.files;

import java.util.List;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;

/**
 * A version of a file, with its row.
 *
 * @param unread what could not be read of it
 */
public record NumberedProcedure(long number, PortableProcedure procedure, List<Fault> unread) {
    Faults faults() {
        Faults faults = new Faults();
        unread.forEach(f -> faults.add(f.field(), f.code(), f.message()));
        return faults;
    }
}
