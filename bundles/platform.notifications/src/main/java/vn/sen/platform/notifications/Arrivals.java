package vn.sen.platform.notifications;

import java.time.Clock;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.EventListener;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.notifications.Message;
import vn.sen.platform.api.store.Store;

/** Takes messages out of the outbox of events, each once however often it is delivered. */
@Component
public final class Arrivals implements EventListener {
    private final Store store;
    private final Json json;
    private final Clock clock;
    private final Channels channels;
    private final Jobs jobs;

    @Activate
    public Arrivals(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference Channels channels,
            @Reference Jobs jobs) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.channels = channels;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "platform.notifications";
    }

    @Override
    public Set<String> types() {
        return Set.of(Message.EVENT);
    }

    @Override
    public void on(Delivered event) {
        if (store.read(em -> em.find(MessageEntity.class, event.id())) != null) {
            return;
        }
        Message message = json.read(event.payload(), Message.class);
        String masked = channels.masked(message.channel(), message.recipient());
        store.write(
                "notifications.queue",
                event.id(),
                change -> {
                    change.note("channel", message.channel());
                    change.note("recipient", masked);
                    change.note("cause", message.cause());
                    change.em()
                            .persist(
                                    new MessageEntity(
                                            event.id(), message, masked, clock.instant()));
                    return true;
                });
        jobs.soon(Sending.NAME);
    }
}
