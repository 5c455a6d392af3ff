package vn.sen.inspections.findings;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;

/** Moves findings from state to state, each with its record. Thread-safe. */
@Component(service = FindingSteps.class)
public final class FindingSteps {
    private final Clock clock;

    @Activate
    public FindingSteps(@Reference Clock clock) {
        this.clock = clock;
    }

    /** Within the caller's transaction; permissions were checked by the topic that calls. */
    public void take(Change change, FindingEntity finding, FindingAct act, String reason) {
        Instant now = clock.instant();
        note(change, finding, act, new Moment(Actor.current(), now, reason));
        change.note("to", act.to());
        if (act == FindingAct.CLOSE) {
            publish(change, FindingEvent.CLOSED, finding, reason);
        } else if (act == FindingAct.REOPEN) {
            publish(change, FindingEvent.REOPENED, finding, reason);
        }
    }

    /** The step alone, as of a moment of the past; for demo data. */
    public void note(Change change, FindingEntity finding, FindingAct act, Moment moment) {
        FindingState before = finding.move(act, moment.at());
        StepEntity step = new StepEntity(Ids.next(clock), finding, act, before);
        step.by(moment.actor(), moment.at(), moment.reason());
        change.em().persist(step);
    }

    /** Who took a step, when and why. */
    public record Moment(Actor actor, Instant at, String reason) {}

    private static void publish(Change change, String type, FindingEntity finding, String why) {
        change.publish(
                new Event(
                        type,
                        finding.id(),
                        new FindingEvent(
                                finding.inspection(), finding.agency(), finding.kind(), why)));
    }

    public static FindingEntity require(Change change, UUID id) {
        return change.find(FindingEntity.class, id).orElseThrow(FindingSteps::unknown);
    }

    public static Problem unknown() {
        return new Problem(InspectionProblem.UNKNOWN, "phát hiện", "finding");
    }
}
