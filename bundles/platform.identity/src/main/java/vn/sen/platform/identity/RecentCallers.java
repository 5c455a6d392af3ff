package vn.sen.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.people.Authenticator.SignedIn;

/**
 * Callers met in the last seconds, by the digest of what they showed, so that a busy browser or
 * script does not ask the database each time. What is forgotten here is gone at once on this node,
 * and within {@link #KEPT} on the others. Thread-safe.
 */
@Component(service = RecentCallers.class)
public final class RecentCallers {
    static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 20_000;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong forgettings = new AtomicLong();
    private final Clock clock;

    @Activate
    public RecentCallers(@Reference Clock clock) {
        this.clock = clock;
    }

    /** Somebody known, and the account behind. */
    public record Known(UUID account, SignedIn signedIn) {}

    private record Entry(Known known, Instant until) {}

    /** The caller of this digest; asks {@code database} when it was not met in the last seconds. */
    public Optional<Known> get(String digest, Supplier<Optional<Known>> database) {
        Instant now = clock.instant();
        @Nullable Entry entry = entries.get(digest);
        if (entry != null && now.isBefore(entry.until())) {
            return Optional.of(entry.known());
        }
        long before = forgettings.get();
        Optional<Known> found = database.get();
        found.ifPresentOrElse(
                known -> keep(digest, new Entry(known, now.plus(KEPT)), before),
                () -> entries.remove(digest));
        return found;
    }

    /** Forgets every session and token of the account. */
    public synchronized void forget(UUID account) {
        forgettings.incrementAndGet();
        entries.values().removeIf(entry -> entry.known().account().equals(account));
    }

    /** Keeps what was read, unless something was forgotten since it was read. */
    private synchronized void keep(String digest, Entry entry, long forgettingsBefore) {
        if (forgettings.get() != forgettingsBefore) {
            return;
        }
        if (entries.size() >= MOST) {
            Instant now = clock.instant();
            entries.values().removeIf(old -> !now.isBefore(old.until()));
            if (entries.size() >= MOST) {
                entries.clear();
            }
        }
        entries.put(digest, entry);
    }
}
