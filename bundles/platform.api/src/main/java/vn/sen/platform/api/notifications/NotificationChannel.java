package vn.sen.platform.api.notifications;

import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.text.Text;

/**
 * A way to people: e-mail, SMS and whatever a plug-in adds. Published as a service. While it is
 * away or not ready, its messages wait. Thread-safe.
 */
@ConsumerType
public interface NotificationChannel {
    /** Stable for ever, for example {@code email}. */
    String id();

    Text label();

    /** Why nothing can be sent now, and what to do about it; empty when it can. */
    default Optional<Text> notReady() {
        return Optional.empty();
    }

    /**
     * What an address looks like where it may not be read in full, for example {@code
     * n***@e***.vn}.
     */
    String masked(String recipient);

    /**
     * Sends one message; called by one thread at a time, outside any transaction, for at most half
     * a minute.
     *
     * @param id the same at each attempt: a channel that can passes it on, so that a repetition
     *     after a lost answer is recognised on the other side
     */
    Result send(UUID id, Message message);

    /**
     * How an attempt ended.
     *
     * @param reason for the operator, without the address; "" when it was sent
     */
    record Result(Outcome outcome, String reason) {
        public static final Result SENT = new Result(Outcome.SENT, "");

        /** Another attempt may succeed: the server is away, the mailbox is full. */
        public static Result later(String reason) {
            return new Result(Outcome.LATER, reason);
        }

        /** No attempt will succeed: no such address. */
        public static Result never(String reason) {
            return new Result(Outcome.NEVER, reason);
        }
    }

    /** What becomes of a message after an attempt. */
    enum Outcome {
        SENT,
        LATER,
        NEVER
    }
}
