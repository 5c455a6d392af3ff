package vn.sen.platform.notifications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.notifications.Message;
import vn.sen.platform.api.notifications.NotificationChannel;
import vn.sen.platform.api.notifications.NotificationChannel.Result;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;

/** The ways to people that are there now. Thread-safe. */
@Component(service = Channels.class)
public final class Channels {
    private final Port<NotificationChannel> port;

    @Activate
    public Channels(@Reference Ports ports) {
        this.port = ports.to(NotificationChannel.class);
    }

    /**
     * @param notReady why it sends nothing now; empty when it sends
     */
    public record Standing(String id, Text label, Optional<Text> notReady) {}

    public List<Standing> standings() {
        return port.all(c -> new Standing(c.id(), c.label(), c.notReady()));
    }

    List<String> ready() {
        return standings().stream().filter(s -> s.notReady().isEmpty()).map(Standing::id).toList();
    }

    /** Labels by id, for lists. */
    public Map<String, Text> labels() {
        Map<String, Text> labels = new HashMap<>();
        standings().forEach(s -> labels.put(s.id(), s.label()));
        return labels;
    }

    /** Nothing of the address when its channel is away. */
    String masked(String channel, String recipient) {
        List<String> masked = new ArrayList<>();
        port.each(
                c -> {
                    if (c.id().equals(channel)) {
                        masked.add(c.masked(recipient));
                    }
                });
        return masked.isEmpty() ? "***" : masked.get(0);
    }

    /** A channel that throws has failed for now; one that went away meanwhile as well. */
    Result send(UUID id, Message message) {
        List<Result> results = new ArrayList<>();
        port.each(
                c -> {
                    if (c.id().equals(message.channel()) && results.isEmpty()) {
                        results.add(attempt(c, id, message));
                    }
                });
        return results.isEmpty() ? Result.later("channel away") : results.get(0);
    }

    private static Result attempt(NotificationChannel channel, UUID id, Message message) {
        try {
            return channel.send(id, message);
        } catch (RuntimeException failure) {
            return Result.later(failure.getClass().getSimpleName());
        }
    }
}
