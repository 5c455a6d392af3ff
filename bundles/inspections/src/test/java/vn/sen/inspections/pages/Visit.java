package vn.sen.inspections.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.MemberView;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.platform.testkit.FakeCaller;

/** An inspection of the information department on 20 October 2021, to vary. */
final class Visit {
    static final UUID DEPARTMENT = new UUID(1, 1);
    static final LocalDate DAY = LocalDate.of(2021, 10, 20);

    private final InspectionState state;
    private InspectionKind kind = InspectionKind.ON_SITE;
    private @Nullable Instant reportedAt;
    private @Nullable LocalDate followUpOn;
    private @Nullable LocalDate endedOn;
    private final List<MemberView> team = new ArrayList<>();

    private Visit(InspectionState state) {
        this.state = state;
    }

    static Visit in(InspectionState state) {
        return new Visit(state);
    }

    Visit unannounced() {
        kind = InspectionKind.UNANNOUNCED;
        return this;
    }

    Visit reported(String at) {
        reportedAt = Instant.parse(at);
        return this;
    }

    /** Followed up since that day; closed or cancelled on the second, as the state says. */
    Visit since(@Nullable LocalDate followUp, @Nullable LocalDate end) {
        followUpOn = followUp;
        endedOn = end;
        return this;
    }

    Visit with(FakeCaller member, TeamRole role) {
        team.add(
                new MemberView(
                        member.account().orElseThrow(), member.displayName(), role, null, ""));
        return this;
    }

    InspectionView view() {
        return new InspectionView(
                new UUID(2, 2),
                0,
                "2021-STTTT",
                new UUID(3, 3),
                new UUID(4, 4),
                kind,
                DEPARTMENT,
                "Sở Thông tin và Truyền thông",
                DAY,
                LocalDate.of(2021, 1, 1),
                DAY.minusDays(1),
                "",
                state,
                "112/TB-ĐKT",
                LocalDate.of(2021, 9, 28),
                "",
                reportedAt,
                null,
                null,
                followUpOn,
                state == InspectionState.CLOSED ? endedOn : null,
                state == InspectionState.CANCELLED ? endedOn : null,
                "",
                team);
    }
}
