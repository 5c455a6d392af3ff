package vn.sen.inspections.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One inspection.
 *
 * @param code human code, for example {@code 2021-STTTT}
 * @param agencyName as on the day of the visit
 * @param team head first; empty in lists
 */
public record InspectionView(
        UUID id,
        long version,
        String code,
        UUID programme,
        UUID criterionSet,
        InspectionKind kind,
        UUID agency,
        String agencyName,
        LocalDate visitOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        String place,
        InspectionState state,
        String noticeNo,
        @Nullable LocalDate noticeDate,
        String outline,
        @Nullable Instant reportedAt,
        @Nullable Instant fieldAt,
        @Nullable LocalDate visitEndedOn,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate cancelledOn,
        String cancelReason,
        List<MemberView> team) {}
