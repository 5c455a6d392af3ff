package vn.sen.inspections.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.rules.DueDates;

/**
 * One owner's part of a remediation.
 *
 * @param dueOn null until the conclusion from which the deadline runs is issued
 * @param extension more time that was given; null while there was none
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
        DueDates.@Nullable Extension extension,
        PartState state,
        Promise promise,
        @Nullable LocalDate claimedOn,
        String claimWords,
        @Nullable LocalDate verifiedOn) {}
