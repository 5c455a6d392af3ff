package vn.sen.platform.api.notifications;

import java.util.UUID;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.text.Text;

/**
 * What one person is told. It is durable with the act that causes it, and with nothing else: {@code
 * change.publish(message.event())} inside {@code Store.write}. It is sent after the commit, also
 * when the server died in between.
 *
 * @param channel id of a {@link NotificationChannel}, for example {@code email}
 * @param recipient address in that channel; never logged, masked in lists
 * @param subject one line
 * @param body plain text; the recipient gets both languages, Vietnamese first
 * @param about the case that it is about; messages of one case are stored in order
 * @param cause the act that causes it, for example {@code dossiers.finish}
 */
public record Message(
        String channel, String recipient, Text subject, Text body, UUID about, String cause) {
    /** Type of the event that carries a message. */
    public static final String EVENT = "platform.notification";

    public Event event() {
        return new Event(EVENT, about, this);
    }

    /** Names no address and no text, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Message[" + channel + ", " + about + ", " + cause + "]";
    }
}
