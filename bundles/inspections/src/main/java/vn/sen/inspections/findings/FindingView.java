package vn.sen.inspections.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of an inspection.
 *
 * @param code human code, for example {@code 2021-STTTT.7}
 * @param directive said by the head of the session
 * @param agency the inspected one; {@code owners} may be others
 * @param repeatOf the finding on the same criterion in the inspection before; null when it is new
 * @param dueOn earliest deadline of a part not yet claimed; null when there is none
 * @param overdue that day has passed
 * @param owners lead first
 */
public record FindingView(
        UUID id,
        long version,
        UUID inspection,
        String code,
        int number,
        FindingKind kind,
        boolean directive,
        int area,
        @Nullable UUID criterion,
        @Nullable String criterionCode,
        UUID agency,
        String agencyName,
        String words,
        String cause,
        Severity severity,
        FindingState state,
        boolean contested,
        @Nullable UUID repeatOf,
        Instant raisedAt,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable Instant closedAt,
        String origin,
        List<Owner> owners) {

    /** Whether it is a repeat. */
    public boolean repeat() {
        return repeatOf != null;
    }

    /** The agency that leads the remediation. */
    public Owner lead() {
        return owners.stream()
                .filter(Owner::lead)
                .findFirst()
                .orElse(new Owner(agency, agencyName, true));
    }

    /** Whole days since it was raised, counted to {@code today} or to its closing. */
    public long age(LocalDate today, java.time.ZoneId zone) {
        Instant closed = closedAt;
        LocalDate end = closed == null ? today : closed.atZone(zone).toLocalDate();
        return java.time.temporal.ChronoUnit.DAYS.between(raisedAt.atZone(zone).toLocalDate(), end);
    }

    public record Owner(UUID agency, String name, boolean lead) {}

    /** What a row needs that is not in the row. */
    record Context(
            String inspectionCode, Map<UUID, String> names, List<Owner> owners, LocalDate today) {
        String name(UUID agency) {
            return names.getOrDefault(agency, agency.toString());
        }
    }
}
