package vn.sen.procedures.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.testkit.FakePorts;
import vn.sen.platform.testkit.FixedClock;

class JudgingADecisionTest {
    private final FixedClock clock = FixedClock.at("2021-10-20T08:00");

    /** Counts a working day as a day, and tells that it was asked. */
    private static Deadlines everyDayWorks() {
        return (Deadlines)
                Proxy.newProxyInstance(
                        JudgingADecisionTest.class.getClassLoader(),
                        new Class<?>[] {Deadlines.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("workingDay")
                                        ? ((LocalDate) arguments[1])
                                                .plusDays((Integer) arguments[2])
                                        : null);
    }

    private List<AnnouncementClock.Judged> judge(
            FakePorts ports, Issuer issuer, boolean shortened, @Nullable String entered) {
        Decision decision =
                new Decision(
                        new UUID(1, 1),
                        "01/QĐ-UBND",
                        DecisionKind.NEW,
                        issuer,
                        shortened,
                        LocalDate.parse("2021-10-06"),
                        LocalDate.parse("2021-10-10"),
                        entered == null ? null : LocalDate.parse(entered),
                        "",
                        0);
        return new AnnouncementClock(ports, clock, AnnouncementRule::shipped).judge(decision);
    }

    @Test
    void aProvinceSignsFiveDaysBeforeAndAMinisterTwenty() {
        AnnouncementClock.Judged province =
                judge(new FakePorts(), Issuer.PROVINCE, false, null).get(0);
        assertEquals(LocalDate.parse("2021-10-05"), province.due());
        assertTrue(province.late(), "signed a day later");
        assertEquals(Confidence.V, province.rule().confidence());
        assertEquals(
                LocalDate.parse("2021-09-20"),
                judge(new FakePorts(), Issuer.MINISTER, false, null).get(0).due());
        AnnouncementClock.Judged shortened =
                judge(new FakePorts(), Issuer.PROVINCE, true, null).get(0);
        assertEquals(LocalDate.parse("2021-10-13"), shortened.due());
        assertFalse(shortened.late());
    }

    @Test
    void itIsEnteredWithinWorkingDaysOfTheSignature() {
        FakePorts ports = new FakePorts(everyDayWorks());
        AnnouncementClock.Judged open = judge(ports, Issuer.PROVINCE, false, null).get(1);
        assertEquals(LocalDate.parse("2021-10-11"), open.due());
        assertTrue(open.late(), "not done by today");
        assertFalse(judge(ports, Issuer.PROVINCE, false, "2021-10-11").get(1).late());
        assertTrue(judge(ports, Issuer.PROVINCE, false, "2021-10-12").get(1).late());
        assertEquals(
                LocalDate.parse("2021-10-08"),
                judge(ports, Issuer.PROVINCE, true, null).get(1).due());
        assertEquals(
                LocalDate.parse("2021-10-16"),
                judge(ports, Issuer.MINISTER, false, null).get(1).due());
    }

    @Test
    void whileTheClockIsAwayNoWorkingDayIsGuessed() {
        AnnouncementClock.Judged entry =
                judge(new FakePorts(), Issuer.PROVINCE, false, null).get(1);
        assertNull(entry.due());
        assertFalse(entry.late());
        assertTrue(
                entry.explanation().sentences().get(1).vi().contains("Chưa tính được"),
                entry.explanation().toString());
    }
}
