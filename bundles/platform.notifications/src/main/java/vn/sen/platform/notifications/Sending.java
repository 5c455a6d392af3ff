package vn.sen.platform.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.notifications.NotificationChannel.Outcome;
import vn.sen.platform.api.notifications.NotificationChannel.Result;
import vn.sen.platform.api.notifications.Notifications.State;
import vn.sen.platform.api.store.Store;

/**
 * Sends what is due. An attempt is made outside any transaction and recorded after it: who dies in
 * between sends that one message again, under the same id, and loses none.
 */
@Component
public final class Sending implements Job {
    static final String NAME = "notifications.sending";
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int BATCH = 50;

    /** A channel that fails so often in a row is left alone until the next round. */
    private static final int PATIENCE = 3;

    private final Store store;
    private final Channels channels;
    private final Clock clock;

    @Activate
    public Sending(@Reference Store store, @Reference Channels channels, @Reference Clock clock) {
        this.store = store;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(PAUSE);
    }

    @Override
    public void run() {
        Map<String, Integer> failures = new HashMap<>();
        while (true) {
            List<String> trusted =
                    channels.ready().stream()
                            .filter(id -> failures.getOrDefault(id, 0) < PATIENCE)
                            .toList();
            List<MessageEntity> due = trusted.isEmpty() ? List.of() : due(trusted);
            if (due.isEmpty()) {
                return;
            }
            for (MessageEntity message : due) {
                if (failures.getOrDefault(message.channel, 0) < PATIENCE) {
                    Result result = send(message);
                    count(failures, message.channel, result);
                }
            }
        }
    }

    private static void count(Map<String, Integer> failures, String channel, Result result) {
        failures.put(
                channel,
                result.outcome() == Outcome.LATER ? failures.getOrDefault(channel, 0) + 1 : 0);
    }

    private List<MessageEntity> due(List<String> ready) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select m from MessageEntity m where m.state in :open and"
                                                + " m.nextAt <= :now and m.channel in :ready order"
                                                + " by m.nextAt, m.id",
                                        MessageEntity.class)
                                .setParameter("open", List.of(State.QUEUED, State.FAILED))
                                .setParameter("now", clock.instant())
                                .setParameter("ready", ready)
                                .setMaxResults(BATCH)
                                .getResultList());
    }

    private Result send(MessageEntity message) {
        Result result = channels.send(message.id, message.message());
        store.write(
                "notifications.send",
                message.id,
                change -> {
                    change.note("outcome", result.outcome().name());
                    change.note("recipient", message.masked);
                    change.find(MessageEntity.class, message.id)
                            .filter(MessageEntity::open)
                            .ifPresent(found -> found.tried(result, clock.instant()));
                    return true;
                });
        return result;
    }
}
