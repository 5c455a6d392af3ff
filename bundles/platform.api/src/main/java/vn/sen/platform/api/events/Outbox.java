package vn.sen.platform.api.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The operator's view of deliveries that failed. Thread-safe. */
@ProviderType
public interface Outbox {
    /** Deliveries given up, newest first, at most {@code limit}. */
    List<DeadLetter> dead(int limit);

    /**
     * Tries the delivery again at once, and what waits behind it after that. False when there is no
     * such letter.
     */
    boolean retry(UUID delivery);

    /** Events not yet delivered to every listener that is known. */
    long waiting();

    record DeadLetter(
            UUID delivery,
            String listener,
            String type,
            UUID subject,
            int attempts,
            String reason,
            Instant at) {}
}
