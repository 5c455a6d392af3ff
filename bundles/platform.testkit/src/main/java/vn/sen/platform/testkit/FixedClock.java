package vn.sen.platform.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. Thread-safe. */
public final class FixedClock extends Clock {
    /** The zone of the house. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Hands hands;
    private final ZoneId zone;

    private FixedClock(Hands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    /** For example {@code FixedClock.at("2021-10-20T08:00")}, in the zone of the house. */
    public static FixedClock at(String localDateTime) {
        FixedClock clock = new FixedClock(new Hands(Instant.EPOCH), ZONE);
        clock.moveTo(localDateTime);
        return clock;
    }

    public void advance(Duration by) {
        hands.turn(hands.now().plus(by));
    }

    public void advanceDays(long days) {
        hands.turn(hands.now().atZone(zone).plusDays(days).toInstant());
    }

    public void moveTo(String localDateTime) {
        hands.turn(LocalDateTime.parse(localDateTime).atZone(zone).toInstant());
    }

    @Override
    public Instant instant() {
        return hands.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same hands, read in another zone. */
    @Override
    public Clock withZone(ZoneId other) {
        return new FixedClock(hands, other);
    }

    /** What the clock shows, shared by its views in other zones. */
    private static final class Hands {
        private volatile Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        Instant now() {
            return now;
        }

        void turn(Instant to) {
            now = to;
        }
    }
}
