package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.LegUse;
import vn.sen.platform.testkit.FakeDeadlines;
import vn.sen.platform.testkit.FakePorts;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.procedures.api.RouteLeg;

/**
 * A limit in hours: nights, weekends and stops are on nobody's account. The office opens 8 to 16.
 */
final class SharingHoursAmongLegsTest {
    private static final UUID AGENCY = new UUID(0, 7);
    private static final LocalDateTime END = LocalDateTime.parse("2026-10-09T11:45");

    private final FixedClock clock = FixedClock.at("2026-10-12T08:00");
    private final LegUse uses =
            new LegUse(new Clockwork(new FakePorts(new FakeDeadlines())), clock);

    private LegEntity leg(int ordinal, int share, String in, String out) {
        RouteLeg route = new RouteLeg("k" + ordinal, "Bước", AGENCY, share, Set.of(), Set.of());
        LegEntity leg = new LegEntity(UUID.randomUUID(), AGENCY, ordinal, route, AGENCY);
        leg.from(LocalDateTime.parse(in).atZone(clock.getZone()).toInstant(), "motcua");
        leg.leave(LocalDateTime.parse(out).atZone(clock.getZone()).toInstant());
        return leg;
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    @Test
    void onlyOfficeHoursInWhichTheClockRanCountAndTheySumToTheWhole() {
        Course course =
                Course.of(
                        new TimeLimit(24, LimitUnit.WORKING_HOUR),
                        Segment.start(at("2026-10-05T14:30")),
                        Segment.stop(at("2026-10-06T10:15"), "financial-obligation", "TB 1"),
                        Segment.resume(at("2026-10-08T09:00"), "BL 2"),
                        Segment.finish(END));
        List<LegUse.Use> shared =
                uses.of(
                        AGENCY,
                        course,
                        List.of(
                                leg(1, 10, "2026-10-05T14:30", "2026-10-05T15:40"),
                                leg(2, 30, "2026-10-05T15:40", "2026-10-08T14:20"),
                                leg(3, 60, "2026-10-08T14:20", "2026-10-09T11:45")),
                        END);
        assertEquals(List.of(1, 8, 5), shared.stream().map(LegUse.Use::used).toList());
        assertEquals((90 + 135 + 420 + 225) / 60, shared.stream().mapToInt(LegUse.Use::used).sum());
        assertEquals(List.of(3, 7, 14), shared.stream().map(LegUse.Use::allowed).toList());
        assertEquals(2, Objects.requireNonNull(LegUse.late(shared)).leg().ordinal());
    }

    @Test
    void aNightOnADeskIsNoHour() {
        Course course =
                Course.of(
                        new TimeLimit(4, LimitUnit.WORKING_HOUR),
                        Segment.start(at("2026-10-09T15:30")));
        List<LegUse.Use> shared =
                uses.of(
                        AGENCY,
                        course,
                        List.of(leg(1, 100, "2026-10-09T15:30", "2026-10-12T08:30")),
                        at("2026-10-12T08:30"));
        assertEquals(1, shared.get(0).used(), "half an hour on Friday and half on Monday");
    }
}
