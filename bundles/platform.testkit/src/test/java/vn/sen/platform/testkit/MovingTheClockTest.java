package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovingTheClockTest {
    private final FixedClock clock = FixedClock.at("2021-10-20T08:00");

    @Test
    void standsStillInTheZoneOfTheHouse() {
        assertEquals("2021-10-20T01:00:00Z", clock.instant().toString());
        assertEquals(LocalDate.of(2021, 10, 20), LocalDate.now(clock));
    }

    @Test
    void movesForAllWhoHoldIt() {
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);
        clock.advance(Duration.ofHours(17));
        clock.advanceDays(1);
        assertEquals("2021-10-21T18:00:00Z", elsewhere.instant().toString());
        assertEquals(LocalDate.of(2021, 10, 22), LocalDate.now(clock));
    }
}
