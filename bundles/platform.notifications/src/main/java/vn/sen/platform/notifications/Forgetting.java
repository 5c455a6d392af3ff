package vn.sen.platform.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.notifications.Notifications.State;
import vn.sen.platform.api.store.Store;

/**
 * Deletes text and address of messages that were sent or given up so many days ago: {@code
 * sen.notifications.keep-days}, 90 when nothing is set, 1 at least. What waits to be sent is never
 * touched.
 */
@Component
public final class Forgetting implements Job {
    private static final int USUAL = 90;
    private static final int BATCH = 500;

    private final Store store;
    private final Clock clock;
    private final Duration kept;

    @Activate
    public Forgetting(@Reference Store store, @Reference Clock clock, BundleContext framework) {
        this(store, clock, framework.getProperty("sen.notifications.keep-days"));
    }

    Forgetting(Store store, Clock clock, @Nullable String days) {
        this.store = store;
        this.clock = clock;
        this.kept = Duration.ofDays(days(days));
    }

    private static int days(@Nullable String set) {
        if (set == null || set.isBlank()) {
            return USUAL;
        }
        if (!set.strip().matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException(
                    "sen.notifications.keep-days is a number of days, 1 at least: " + set);
        }
        return Integer.parseInt(set.strip());
    }

    @Override
    public String name() {
        return "notifications.forgetting";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(3, 20));
    }

    @Override
    public void run() {
        Instant before = clock.instant().minus(kept);
        for (List<UUID> old = old(before); !old.isEmpty(); old = old(before)) {
            List<UUID> batch = old;
            store.write(
                    "notifications.forget",
                    Ids.next(clock),
                    change -> {
                        batch.forEach(
                                id ->
                                        change.find(MessageEntity.class, id)
                                                .filter(m -> !m.open())
                                                .ifPresent(MessageEntity::forget));
                        change.note("messages", batch.size());
                        return true;
                    });
        }
    }

    private List<UUID> old(Instant before) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select m.id from MessageEntity m where m.state in :over and"
                                                + " m.queuedAt < :before and m.recipient <> '' and"
                                                + " coalesce(m.sentAt, m.nextAt) < :before",
                                        UUID.class)
                                .setParameter("over", List.of(State.SENT, State.DEAD))
                                .setParameter("before", before)
                                .setMaxResults(BATCH)
                                .getResultList());
    }
}
