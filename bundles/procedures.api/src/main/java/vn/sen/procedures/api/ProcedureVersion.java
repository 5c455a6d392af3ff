package vn.sen.procedures.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.TimeLimit;

/**
 * A procedure as one decision of announcement made it. Never changes once it is in force; who
 * started a dossier by it keeps it to the end.
 *
 * @param code national code, for example {@code 1.012783}; may be shared by versions, which then
 *     never overlap
 * @param number 1 for the first version of the code
 * @param name in Vietnamese, as announced
 * @param field code of the field, for example {@code G01-LV03}; "" when none
 * @param fieldName in Vietnamese
 * @param level who handles it
 * @param competent the agency that decides
 * @param receiving where dossiers are received; empty means wherever the competent agency has a
 *     desk
 * @param sets how many sets of the components are asked for; at least 1
 * @param limit null when no limit is announced: dossiers then have no due date
 * @param route legs in order, at least one; the first receives
 * @param validFrom first day of force, in the configured zone
 * @param validTo last day of force; null while in force
 */
public record ProcedureVersion(
        UUID id,
        String code,
        int number,
        String name,
        String field,
        String fieldName,
        Level level,
        UUID competent,
        Set<UUID> receiving,
        int sets,
        @Nullable TimeLimit limit,
        List<Component> components,
        List<Fee> fees,
        List<RouteLeg> route,
        Set<Channel> channels,
        boolean postal,
        String result,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public ProcedureVersion {
        receiving = Set.copyOf(receiving);
        components = List.copyOf(components);
        fees = List.copyOf(fees);
        route = List.copyOf(route);
        channels = Set.copyOf(channels);
    }

    /** Whether it is in force on that day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
