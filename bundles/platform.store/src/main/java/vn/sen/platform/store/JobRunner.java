package vn.sen.platform.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * Runs the modules' jobs at their times, one node at a time, through a scheduler that keeps its
 * plan in the database.
 */
@Component(service = Jobs.class, immediate = true)
public final class JobRunner implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final String TASK = "job";
    private static final Duration AWAY = Duration.ofMinutes(1);

    /** What was running when a node died is taken up again once so many beats were missed. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED = 4;

    private final Clock clock;
    private final Port<Job> jobs;
    private final Scheduler scheduler;
    private final CustomTask<Void> task;
    private final Set<String> planned = ConcurrentHashMap.newKeySet();
    private final Beat beat;

    @Activate
    public JobRunner(@Reference Database database, @Reference Clock clock, @Reference Ports ports) {
        this.clock = clock;
        this.jobs = ports.to(Job.class);
        this.task =
                Tasks.custom(TASK, Void.class)
                        .onFailure(
                                new FailureHandler.ExponentialBackoffFailureHandler<>(
                                        Duration.ofSeconds(30), 2))
                        .execute((instance, context) -> runAndPlan(instance.getId()));
        this.scheduler =
                Scheduler.create(database.pool(), task)
                        .threads(2)
                        .alwaysPersistTimestampInUTC()
                        .pollingInterval(Duration.ofSeconds(2))
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED)
                        .shutdownMaxWait(Duration.ofSeconds(20))
                        .build();
        scheduler.start();
        this.beat = Beat.every(1_000, "job-plan", this::planNew);
    }

    @Deactivate
    public void stop() {
        beat.stop();
        scheduler.stop();
    }

    private void planNew() {
        List<Job> found = new ArrayList<>();
        jobs.each(found::add);
        for (Job job : found) {
            if (planned.add(job.name())) {
                scheduler.scheduleIfNotExists(task.instance(job.name()), next(job.schedule()));
            }
        }
    }

    private CompletionHandler<Void> runAndPlan(String name) {
        Optional<Schedule> ran = attempt(name);
        Instant next = ran.map(this::next).orElseGet(() -> clock.instant().plus(AWAY));
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    private Optional<Schedule> attempt(String name) {
        Schedule[] schedule = new Schedule[1];
        jobs.each(
                job -> {
                    if (job.name().equals(name) && schedule[0] == null) {
                        runAsSystem(job);
                        schedule[0] = job.schedule();
                    }
                });
        return Optional.ofNullable(schedule[0]);
    }

    private static void runAsSystem(Job job) {
        long start = System.nanoTime();
        try {
            Call.system(job.name())
                    .run(
                            () -> {
                                job.run();
                                return true;
                            });
            LOG.debug("Job {} took {} ms", job.name(), (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException e) {
            LOG.warn("Job {} failed", job.name(), e);
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant next(Schedule schedule) {
        LocalTime daily = schedule.dailyAt();
        if (daily == null) {
            Duration pause = schedule.pause();
            return clock.instant().plus(pause == null ? AWAY : pause);
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(daily);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    @Override
    public void run(String name) {
        if (attempt(name).isEmpty()) {
            throw new Problem(RequestProblem.NOT_FOUND, name);
        }
    }

    @Override
    public void soon(String name) {
        var instance = task.instance(name);
        try {
            scheduler
                    .getScheduledExecution(instance)
                    .filter(planned -> !planned.isPicked())
                    .ifPresent(planned -> scheduler.reschedule(instance, clock.instant()));
        } catch (TaskInstanceException begunMeanwhile) {
            LOG.debug("Job {} has just begun", name, begunMeanwhile);
        }
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public List<Planned> planned() {
        List<Planned> all = new ArrayList<>();
        scheduler.fetchScheduledExecutions(
                execution ->
                        all.add(
                                new Planned(
                                        execution.getTaskInstance().getId(),
                                        execution.getExecutionTime(),
                                        execution.getLastSuccess(),
                                        execution.getConsecutiveFailures() == 0
                                                ? null
                                                : execution.getConsecutiveFailures()
                                                        + " failures in a row")));
        return all;
    }
}
