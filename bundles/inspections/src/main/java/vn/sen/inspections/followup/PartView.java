package vn.sen.inspections.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One owner's part of a remediation.
 *
 * @param dueOn null until the conclusion from which the deadline runs is issued
 * @param claimedOn null while not claimed, or claimed and sent back
 */
public record PartView(
        UUID id,
        long version,
        UUID finding,
        String findingCode,
        String findingWords,
        UUID agency,
        String agencyName,
        boolean lead,
        String words,
        DeadlineKind deadline,
        int deadlineDays,
        @Nullable LocalDate dueOn,
        String dueSource,
        PartState state,
        Promise promise,
        @Nullable LocalDate claimedOn,
        String claimWords,
        @Nullable LocalDate verifiedOn) {}
