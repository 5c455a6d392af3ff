package vn.sen.inspections.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.DeadlineProblem;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.rules.DueDates;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * Gives a part more time, once and before its last day: a segment of its clock, so that the days
 * that the document gave stay as they were, and a new calendar counts both again.
 */
@Component(service = Extending.class)
public final class Extending {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int MOST = 3_650;

    private final Store store;
    private final Clock clock;
    private final DueDates dueDates;
    private final PartViews views;

    @Activate
    public Extending(
            @Reference Store store,
            @Reference Clock clock,
            @Reference DueDates dueDates,
            @Reference PartViews views) {
        this.store = store;
        this.clock = clock;
        this.dueDates = dueDates;
        this.views = views;
    }

    /**
     * @param days calendar days, as the deadline
     * @param document number and date of what gives them
     */
    public record MoreTime(@Nullable Integer days, @Nullable String document) {}

    public PartView extend(UUID id, MoreTime asked) {
        Call.current().caller().require(InspectionPermission.ASSIGN);
        DueDates.Extension extension = checked(asked);
        return store.write(
                "inspections.extend-part",
                id,
                change -> {
                    PartEntity part = Parts.require(change, id);
                    Call.current().requireVersion(part.version());
                    Parts.requireState(part, PartState.OPEN, "gia hạn", "extend the deadline");
                    FindingEntity finding = Parts.requireOwed(change, part.finding());
                    DueDates.Extension before = part.extension();
                    if (before != null) {
                        throw new Problem(DeadlineProblem.EXTENDED_TWICE, DAY.format(before.on()));
                    }
                    LocalDate due = part.dueOn();
                    LocalDate issued =
                            Parts.issuedOn(change.em(), finding.inspection()).orElse(null);
                    if (part.deadlineKind() != DeadlineKind.AFTER_CONCLUSION
                            || due == null
                            || issued == null) {
                        throw new Problem(InspectionProblem.NOTHING_TO_EXTEND);
                    }
                    part.extend(extension, due);
                    LocalDate after = dueDates.day(Parts.run(part, issued));
                    part.due(after);
                    change.note("dueBefore", due.toString());
                    change.note("document", extension.document());
                    change.publish(new Event(DueMoved.TYPE, id, new DueMoved("part", due, after)));
                    change.em().flush();
                    Parts.refreshDue(change.em(), finding);
                    return views.of(change.em(), part);
                });
    }

    private DueDates.Extension checked(MoreTime asked) {
        Faults faults = new Faults();
        String document = faults.text("document", asked.document(), 300);
        Integer days = asked.days();
        if (days == null || days < 1 || days > MOST) {
            faults.add(
                    "days",
                    "out-of-range",
                    new Text("Từ 1 đến {0} ngày.", "Between 1 and {0} days.").with(MOST));
        }
        faults.check();
        return new DueDates.Extension(LocalDate.now(clock), days == null ? 0 : days, document);
    }
}
