package vn.sen.inspections.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.acts.SignedActEntity.Side;

/**
 * What is written and signed of some inspections.
 *
 * @param minutes inspections whose minutes are composed
 * @param signed by side, inspections whose minutes carry its signature
 * @param due day by which the conclusion is due, where minutes are signed
 */
record Papers(Set<UUID> minutes, Map<Side, Set<UUID>> signed, Map<UUID, LocalDate> due) {
    static final Papers NONE = new Papers(Set.of(), Map.of(), Map.of());

    boolean composed(UUID inspection) {
        return minutes.contains(inspection);
    }

    boolean signedByTeam(UUID inspection) {
        return signed.getOrDefault(Side.TEAM, Set.of()).contains(inspection);
    }

    boolean signedByAgency(UUID inspection) {
        return signed.getOrDefault(Side.AGENCY, Set.of()).contains(inspection);
    }

    @Nullable LocalDate conclusionDue(UUID inspection) {
        return due.get(inspection);
    }
}
