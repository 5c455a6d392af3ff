package vn.sen.inspections.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.findings.FindingAct;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingSteps;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.inspections.rules.Days;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/**
 * Every night reads the measure of each closing condition, notes it, and closes or reopens the
 * finding. Safe to repeat: one reading per condition and day, and a decision that was taken is not
 * taken again.
 */
@Component
public final class DataClosingJob implements Job {
    private static final List<FindingState> LIVE =
            List.of(
                    FindingState.CONFIRMED,
                    FindingState.REMEDIATING,
                    FindingState.CLAIMED,
                    FindingState.VERIFIED,
                    FindingState.REOPENED,
                    FindingState.CLOSED);

    private final Store store;
    private final Clock clock;
    private final MeasureReader measures;
    private final FindingSteps steps;

    @Activate
    public DataClosingJob(
            @Reference Store store,
            @Reference Clock clock,
            @Reference MeasureReader measures,
            @Reference FindingSteps steps) {
        this.store = store;
        this.clock = clock;
        this.measures = measures;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "inspections.data-closing";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(1, 30));
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock);
        List<ConditionEntity> conditions =
                store.read(
                        em ->
                                em.createQuery(
                                                "select c from ConditionEntity c, FindingEntity f"
                                                        + " where f.id = c.finding and f.state in"
                                                        + " :states order by c.id",
                                                ConditionEntity.class)
                                        .setParameter("states", LIVE)
                                        .getResultList());
        for (ConditionEntity condition : conditions) {
            if (condition.watchIsOver(today)) {
                continue;
            }
            Optional<MeasureValue> read =
                    measures.read(
                            condition.measure(),
                            Optional.ofNullable(condition.scope()),
                            today.minusDays(condition.windowDays() - 1L),
                            today);
            store.write(
                    "inspections.read-condition",
                    condition.finding(),
                    change -> settle(change, condition.id(), read, today));
        }
    }

    private boolean settle(
            Change change, UUID conditionId, Optional<MeasureValue> read, LocalDate today) {
        ConditionEntity condition = change.em().find(ConditionEntity.class, conditionId);
        FindingEntity finding = FindingSteps.require(change, condition.finding());
        note(change, condition, read, today);
        if (finding.state() == FindingState.CLOSED) {
            watch(change, finding, condition, today);
        } else {
            close(change, finding, condition, today);
        }
        return true;
    }

    private void note(
            Change change,
            ConditionEntity condition,
            Optional<MeasureValue> read,
            LocalDate today) {
        boolean there =
                Conditions.readings(change.em(), condition, today).stream()
                        .anyMatch(r -> r.point().day().equals(today));
        if (!there) {
            ReadingEntity reading =
                    new ReadingEntity(
                            Ids.next(clock),
                            condition.id(),
                            today,
                            condition.judge(read),
                            clock.instant());
            reading.of(read);
            change.em().persist(reading);
            change.em().flush();
        }
    }

    private void close(
            Change change, FindingEntity finding, ConditionEntity condition, LocalDate today) {
        condition.open(today);
        Decision decision =
                Decision.whileOpen(
                        points(change, condition, condition.since()), condition.holdWeeks(), today);
        if (decision.verdict() != Decision.Verdict.CLOSE) {
            return;
        }
        String why =
                "Chỉ số %s đạt %s liên tục từ %s đến %s."
                        .formatted(
                                condition.measure(),
                                condition.comparison().words(condition.threshold()).vi(),
                                shown(decision.runFrom()),
                                shown(decision.runTo()));
        if (finding.state() != FindingState.VERIFIED) {
            steps.take(change, finding, FindingAct.HOLD, why);
        }
        steps.take(change, finding, FindingAct.CLOSE, why);
        condition.closed(today);
    }

    private void watch(
            Change change, FindingEntity finding, ConditionEntity condition, LocalDate today) {
        LocalDate closed = condition.closedOn();
        if (closed == null) {
            // Closed by people: the watch begins with the day of that.
            closed =
                    Optional.ofNullable(finding.closedAt())
                            .map(at -> at.atZone(clock.getZone()).toLocalDate())
                            .orElse(today);
            condition.closed(closed);
        }
        Decision decision =
                Decision.whileWatched(
                        points(change, condition, closed), closed, condition.watchMonths(), today);
        if (decision.verdict() == Decision.Verdict.REOPEN) {
            steps.take(
                    change,
                    finding,
                    FindingAct.REOPEN,
                    "Ngày %s chỉ số %s không còn %s."
                            .formatted(
                                    shown(decision.decisive()),
                                    condition.measure(),
                                    condition.comparison().words(condition.threshold()).vi()));
            condition.reopened(today);
        }
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : Days.shown(day);
    }

    private static List<Decision.Point> points(
            Change change, ConditionEntity condition, LocalDate from) {
        return Conditions.readings(change.em(), condition, from).stream()
                .map(ReadingEntity::point)
                .toList();
    }
}
