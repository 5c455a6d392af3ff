package vn.sen.inspections.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;

/**
 * One state on the way of an inspection.
 *
 * @param day when it was reached; null when it was not, or when no day is kept
 */
public record Step(InspectionState state, Mark mark, @Nullable LocalDate day) {

    /** How far the inspection has come. */
    public enum Mark {
        DONE,
        SKIPPED,
        NOW,
        AHEAD
    }

    /**
     * The way from the plan to the end; a cancelled inspection shows how far it came and that it
     * was cancelled.
     *
     * @param concludedOn null until the conclusion is issued
     */
    public static List<Step> of(
            InspectionView visit,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate concludedOn,
            ZoneId zone) {
        List<Step> steps = new ArrayList<>();
        for (InspectionState state : InspectionState.values()) {
            if (stands(visit, state)) {
                LocalDate day = day(visit, state, plannedOn, concludedOn, zone);
                steps.add(new Step(state, mark(visit, state, day), day));
            }
        }
        return List.copyOf(steps);
    }

    private static boolean stands(InspectionView visit, InspectionState state) {
        if (visit.state() == InspectionState.CANCELLED) {
            return state == InspectionState.CANCELLED
                    || state == InspectionState.PLANNED
                    || (state == InspectionState.NOTIFIED && visit.noticeDate() != null)
                    || (state == InspectionState.SELF_REPORTED && visit.reportedAt() != null);
        }
        boolean told = state == InspectionState.NOTIFIED || state == InspectionState.SELF_REPORTED;
        return state != InspectionState.CANCELLED
                && !(told && visit.kind() == InspectionKind.UNANNOUNCED);
    }

    private static Mark mark(InspectionView visit, InspectionState state, @Nullable LocalDate day) {
        if (state == visit.state()) {
            return Mark.NOW;
        }
        if (state.ordinal() > visit.state().ordinal()) {
            return Mark.AHEAD;
        }
        return state == InspectionState.SELF_REPORTED && day == null ? Mark.SKIPPED : Mark.DONE;
    }

    private static @Nullable LocalDate day(
            InspectionView visit,
            InspectionState state,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate concludedOn,
            ZoneId zone) {
        return switch (state) {
            case PLANNED -> plannedOn;
            case NOTIFIED -> visit.noticeDate();
            case SELF_REPORTED -> day(visit.reportedAt(), zone);
            case IN_FIELD -> day(visit.fieldAt(), zone);
            case MINUTES_SIGNED -> visit.visitEndedOn();
            case CONCLUDED -> concludedOn;
            case FOLLOW_UP -> visit.followUpOn();
            case CLOSED -> visit.closedOn();
            case CANCELLED -> visit.cancelledOn();
        };
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }
}
