package vn.sen.dossiers.imports;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Owner;
import vn.sen.procedures.api.Channel;

/**
 * A row of a register as it was read.
 *
 * @param number as the person sees it, the header being 1
 * @param code as far as it could be read, to tell the person which row
 * @param facts null when the row is at fault
 */
record Line(long number, String code, @Nullable Facts facts, List<RowFault> faults) {

    /** The same row refused. */
    Line refused(RowFault why) {
        return new Line(number, code, null, List.of(why));
    }

    /**
     * What the row says, each for itself right and together possible.
     *
     * @param procedure code of the procedure
     * @param agency code or name of who received it; "" for the unit itself
     * @param ended when the result was ready, or it was refused or withdrawn; null while open
     * @param returned when the result was handed over; null when that is not known
     * @param paused since when the clock stands; null while it runs
     * @param proof document of the pause
     * @param due due date of the other system, as it stands there
     */
    record Facts(
            String procedure,
            String agency,
            DossierState state,
            LocalDateTime received,
            @Nullable LocalDateTime ended,
            @Nullable LocalDateTime returned,
            @Nullable LocalDateTime paused,
            String proof,
            String due,
            Channel channel,
            Owner owner,
            String content) {}
}
