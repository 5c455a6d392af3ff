package vn.sen.agencies.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.text.Text;

/**
 * Moves a module's live items when agencies are merged, split or dissolved. Each module with items
 * that belong to agencies publishes one as a service. A change of the organisation completes only
 * when every handler reports nothing left behind.
 *
 * <p>History never moves: what is closed keeps the agency that it had.
 */
@ConsumerType
public interface OrgHandoverHandler {
    /** Stable, for example {@code inspections}. */
    String name();

    Text label();

    /**
     * What would move and what cannot. Changes nothing; gives the same answer until something
     * changes.
     */
    Report simulate(Handover handover);

    /**
     * Moves everything that {@link #simulate} counts. Safe to repeat: a second run with the same id
     * moves nothing more.
     */
    Report execute(Handover handover);

    /**
     * @param id of the change; the same at each repetition
     * @param effective first day of the new arrangement, in the configured zone
     * @param successors for each agency that ends, who takes over; the first of the list takes what
     *     is not shared out
     * @param instrument number and date of the decision, for the record
     */
    record Handover(
            UUID id, LocalDate effective, Map<UUID, List<UUID>> successors, String instrument) {}

    /**
     * @param counted live items of the agencies that end, by kind, before the move
     * @param moved of these, how many were (or would be) moved
     * @param exceptions what stays behind, each with its reason; empty when the change may complete
     */
    record Report(Map<String, Long> counted, Map<String, Long> moved, List<Exception> exceptions) {
        public Report {
            counted = Map.copyOf(counted);
            moved = Map.copyOf(moved);
            exceptions = List.copyOf(exceptions);
        }

        public boolean complete() {
            return exceptions.isEmpty() && counted.equals(moved);
        }
    }

    /**
     * @param item reference, for example {@code remediation/0190…}
     */
    record Exception(String item, Text reason) {}
}
