package vn.sen.platform.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.EventListener;
import vn.sen.platform.api.events.Outbox;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/**
 * Delivers events to the named listeners: at least once, in order per subject, one node at a time.
 */
@Component(service = Outbox.class, immediate = true)
public final class OutboxDispatcher implements Outbox {
    static final int ATTEMPTS = 8;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);

    private final Database database;
    private final Clock clock;
    private final Port<EventListener> listeners;
    private final Set<String> known = new HashSet<>();
    private final Beat beat;

    @Activate
    public OutboxDispatcher(
            @Reference Database database,
            @Reference Clock clock,
            @Reference Ports ports,
            @Reference Commits commits) {
        this.database = database;
        this.clock = clock;
        this.listeners = ports.to(EventListener.class);
        this.beat = Beat.every(500, "outbox", this::dispatch);
        commits.onPublished(beat::wake);
    }

    @Deactivate
    public void stop() {
        beat.stop();
    }

    private void dispatch() {
        listeners.each(this::register);
        if (known.isEmpty()) {
            return;
        }
        database.with(
                connection ->
                        Leader.run(
                                connection,
                                "sen.outbox",
                                () -> {
                                    while (spread() == DeliveryTable.SPREAD) {
                                        deliverAll();
                                    }
                                    deliverAll();
                                }));
    }

    private int spread() {
        return database.inTransaction(c -> DeliveryTable.spread(c, now()));
    }

    private void deliverAll() {
        while (deliverDue() > 0) {
            // more of the same subjects may be due now
        }
    }

    private void register(EventListener listener) {
        if (known.add(listener.name())) {
            database.with(c -> DeliveryTable.register(c, listener.name(), listener.types(), now()));
        }
    }

    /**
     * One round: the first waiting delivery of each listener and subject. Returns how many went
     * well.
     */
    private int deliverDue() {
        int delivered = 0;
        List<DeliveryTable.Due> due = database.with(c -> DeliveryTable.due(c, now(), 200));
        for (DeliveryTable.Due delivery : due) {
            if (deliver(delivery)) {
                delivered++;
            }
        }
        return delivered;
    }

    private boolean deliver(DeliveryTable.Due due) {
        Attempt attempt = attempt(due);
        String failure = attempt.failure();
        if (!attempt.made()) {
            return false;
        }
        if (failure == null) {
            database.with(c -> DeliveryTable.done(c, due));
            return true;
        }
        boolean dead = due.attempts() + 1 >= ATTEMPTS;
        Instant next = now().plus(Duration.ofMillis(250L << due.attempts()));
        database.with(c -> DeliveryTable.failed(c, due, dead, next, failure));
        LOG.warn(
                "{} did not take {} of {}: {}",
                due.listener(),
                due.event().type(),
                due.subject(),
                failure);
        return false;
    }

    /**
     * @param made false when the listener is away
     */
    private record Attempt(boolean made, @Nullable String failure) {}

    private Attempt attempt(DeliveryTable.Due due) {
        List<Attempt> attempts = new ArrayList<>();
        listeners.each(
                listener -> {
                    if (attempts.isEmpty() && listener.name().equals(due.listener())) {
                        attempts.add(new Attempt(true, hear(listener, due)));
                    }
                });
        return attempts.isEmpty() ? new Attempt(false, null) : attempts.get(0);
    }

    private static @Nullable String hear(EventListener listener, DeliveryTable.Due due) {
        try {
            Call.system(due.listener())
                    .run(
                            () -> {
                                listener.on(due.event());
                                return true;
                            });
            return null;
        } catch (Exception e) {
            return e.toString();
        }
    }

    private Instant now() {
        return clock.instant();
    }

    @Override
    public List<DeadLetter> dead(int limit) {
        return database.with(c -> DeliveryTable.dead(c, limit));
    }

    @Override
    public boolean retry(UUID delivery) {
        boolean found =
                database.with(c -> DeliveryTable.revive(c, delivery, Timestamp.from(now())));
        beat.wake();
        return found;
    }

    @Override
    public long waiting() {
        return database.with(DeliveryTable::waiting);
    }
}
