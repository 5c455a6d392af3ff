package vn.sen.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The time, in the configured zone. {@code sen.clock.offset} (ISO 8601 duration) moves it for
 * rehearsals, never in production.
 */
@Component(service = {Clock.class, InstantSource.class})
public final class WallClock extends Clock {
    private final Clock clock;

    @Activate
    public WallClock(BundleContext bundles) {
        ZoneId zone = ZoneId.of(Database.property(bundles, "sen.zone", "Asia/Ho_Chi_Minh"));
        Duration offset = Duration.parse(Database.property(bundles, "sen.clock.offset", "PT0S"));
        clock = Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
