package vn.sen.inspections.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** The last states of an inspection. Thread-safe. */
@Component(service = FollowUp.class)
public final class FollowUp {
    private final Store store;
    private final Clock clock;

    @Activate
    public FollowUp(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** After the conclusion, while something is owed. */
    public void begin(UUID inspection) {
        Call.current().caller().require(InspectionPermission.ASSIGN);
        move("inspections.begin-follow-up", inspection, InspectionState.FOLLOW_UP, false);
    }

    /** Refuses while a finding is not settled. */
    public void close(UUID inspection) {
        Call.current().caller().require(InspectionPermission.SETTLE);
        move("inspections.close", inspection, InspectionState.CLOSED, true);
    }

    private void move(String act, UUID id, InspectionState to, boolean settled) {
        store.write(
                act,
                id,
                change -> {
                    InspectionEntity inspection = Visits.require(change, id);
                    Call.current().requireVersion(inspection.version());
                    if (!Call.current().caller().may(InspectionPermission.PLAN)) {
                        Visits.requireHead(change.em(), id);
                    }
                    long open = settled ? open(change, id) : 0;
                    if (open > 0) {
                        throw new Problem(InspectionProblem.OPEN_FINDINGS, open);
                    }
                    inspection.move(
                            to,
                            settled ? "đóng" : "chuyển sang theo dõi khắc phục",
                            settled ? "close" : "begin the follow-up");
                    LocalDate today = LocalDate.now(clock);
                    if (settled) {
                        inspection.closed(today);
                    } else {
                        inspection.followedUp(today);
                    }
                    return true;
                });
    }

    private static long open(Change change, UUID inspection) {
        return change.em()
                .createQuery(
                        "select count(f) from FindingEntity f where f.inspection = :inspection and"
                                + " f.kind <> :strength and f.state in :open",
                        Long.class)
                .setParameter("inspection", inspection)
                .setParameter("strength", FindingKind.STRENGTH)
                .setParameter("open", FindingState.OPEN)
                .getSingleResult();
    }
}
