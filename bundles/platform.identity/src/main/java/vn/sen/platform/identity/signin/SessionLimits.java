package vn.sen.platform.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.identity.IdentitySettings;

/** How long sessions last, and by which clock. Thread-safe. */
@Component(service = SessionLimits.class)
public final class SessionLimits {
    /** How long the second step of a sign-in may take. */
    private static final Duration PENDING = Duration.ofMinutes(10);

    private final Clock clock;
    private final Duration idle;
    private final Duration absolute;

    @Activate
    public SessionLimits(@Reference Clock clock, @Reference IdentitySettings settings) {
        this.clock = clock;
        idle = settings.idle();
        absolute = settings.absolute();
    }

    Clock clock() {
        return clock;
    }

    Instant now() {
        return clock.instant();
    }

    Duration idle() {
        return idle;
    }

    Duration absolute() {
        return absolute;
    }

    boolean over(SessionEntity session) {
        Instant now = clock.instant();
        if (session.pending) {
            return !now.isBefore(session.createdAt.plus(PENDING));
        }
        return !now.isBefore(session.createdAt.plus(absolute))
                || !now.isBefore(session.lastSeenAt.plus(idle));
    }
}
