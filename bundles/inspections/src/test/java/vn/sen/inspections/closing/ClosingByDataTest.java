package vn.sen.inspections.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.closing.Decision.Point;
import vn.sen.inspections.closing.Decision.Verdict;

final class ClosingByDataTest {
    private static final LocalDate START = LocalDate.of(2021, 11, 8);

    @Test
    void closesOnTheDayOnWhichItHeldForAllTheWeeks() {
        List<Point> readings = run("H".repeat(57));
        assertEquals(Verdict.WAIT, open(readings.subList(0, 56), 8).verdict());
        Decision closed = open(readings, 8);
        assertEquals(Verdict.CLOSE, closed.verdict());
        assertEquals(START, closed.runFrom());
        assertEquals(START.plusDays(56), closed.runTo());
    }

    @Test
    void aBrokenReadingStartsTheCountAnew() {
        Decision decision = open(run("H".repeat(14) + "B" + "H".repeat(10)), 2);
        assertEquals(Verdict.WAIT, decision.verdict());
        assertEquals(START.plusDays(15), decision.runFrom());
        assertEquals(9, decision.daysHeld());
        assertEquals(Verdict.CLOSE, open(run("H".repeat(14) + "B" + "H".repeat(15)), 2).verdict());
    }

    @Test
    void aMissingProviderNeitherHoldsNorBreaks() {
        // One day without a value lies inside a gap of two days and is bridged by its neighbours.
        assertEquals(Verdict.CLOSE, open(run("HHHHHHH?HHHHHHH"), 2).verdict());
        // Two days in a row make the held readings three days apart: the run is torn.
        Decision torn = open(run("HHHHHHH??HHHHHHH"), 2);
        assertEquals(Verdict.WAIT, torn.verdict());
        assertEquals(START.plusDays(9), torn.runFrom());
        assertEquals(Verdict.WAIT, open(run("?".repeat(100)), 1).verdict());
    }

    @Test
    void aGapWithoutReadingsTearsTheRunToo() {
        assertEquals(Verdict.CLOSE, open(run("HHHHHHH HHHHHHH"), 2).verdict());
        assertEquals(Verdict.WAIT, open(run("HHHHHHH  HHHHHHH"), 2).verdict());
    }

    @Test
    void anOldRunIsNoReasonToCloseToday() {
        List<Point> readings = run("H".repeat(30));
        assertEquals(Verdict.WAIT, Decision.whileOpen(readings, 2, START.plusDays(32)).verdict());
        assertEquals(Verdict.CLOSE, Decision.whileOpen(readings, 2, START.plusDays(31)).verdict());
    }

    @Test
    void aRegressionWithinTheWatchReopens() {
        LocalDate closed = START;
        Decision reopened = Decision.whileWatched(run("HHHB"), closed, 12, START.plusDays(3));
        assertEquals(Verdict.REOPEN, reopened.verdict());
        assertEquals(START.plusDays(3), reopened.decisive());
    }

    @Test
    void aRegressionAfterTheWatchOrBeforeTheClosingDoesNot() {
        List<Point> late = List.of(new Point(START.plusMonths(12).plusDays(1), Outcome.BROKEN));
        LocalDate today = START.plusMonths(13);
        assertEquals(Verdict.WAIT, Decision.whileWatched(late, START, 12, today).verdict());
        List<Point> last = List.of(new Point(START.plusMonths(12), Outcome.BROKEN));
        assertEquals(Verdict.REOPEN, Decision.whileWatched(last, START, 12, today).verdict());
        List<Point> same = List.of(new Point(START, Outcome.BROKEN));
        assertEquals(Verdict.WAIT, Decision.whileWatched(same, START, 12, today).verdict());
    }

    @Test
    void aMissingProviderDoesNotReopen() {
        Decision decision = Decision.whileWatched(run("H????"), START, 12, START.plusDays(4));
        assertEquals(Verdict.WAIT, decision.verdict());
        assertNull(decision.decisive());
    }

    /** Properties over random readings, with a seed that a failure names. */
    @Test
    void propertiesHoldForAnyReadings() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            List<Point> readings = random(random);
            int weeks = 1 + random.nextInt(4);
            LocalDate today = START.plusDays(random.nextInt(80));
            List<Point> known = readings.stream().filter(r -> !r.day().isAfter(today)).toList();
            Decision decision = Decision.whileOpen(known, weeks, today);
            String at = "seed " + seed;
            order(known, weeks, today, decision, random, at);
            if (decision.verdict() == Verdict.CLOSE) {
                closed(known, weeks, today, decision, at);
            }
            List<Point> broken = new ArrayList<>(known);
            broken.removeIf(r -> r.day().equals(today));
            broken.add(new Point(today, Outcome.BROKEN));
            assertNotEquals(Verdict.CLOSE, Decision.whileOpen(broken, weeks, today).verdict(), at);
        }
    }

    private static void order(
            List<Point> known,
            int weeks,
            LocalDate today,
            Decision decision,
            Random random,
            String at) {
        List<Point> shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, random);
        assertEquals(decision, Decision.whileOpen(shuffled, weeks, today), at + ": order matters");
        List<Point> measured =
                known.stream().filter(r -> r.outcome() != Outcome.UNMEASURED).toList();
        assertEquals(
                decision,
                Decision.whileOpen(measured, weeks, today),
                at + ": readings without a value matter");
    }

    /** Checked another way: day by day over the window. */
    private static void closed(
            List<Point> known, int weeks, LocalDate today, Decision decision, String at) {
        LocalDate from = decision.runFrom();
        assertEquals(true, from != null && decision.daysHeld() >= weeks * 7L, at);
        int without = 0;
        for (LocalDate day = from; day != null && !day.isAfter(today); day = day.plusDays(1)) {
            LocalDate looked = day;
            boolean held =
                    known.stream()
                            .anyMatch(r -> r.day().equals(looked) && r.outcome() == Outcome.HELD);
            boolean broke =
                    known.stream()
                            .anyMatch(r -> r.day().equals(looked) && r.outcome() == Outcome.BROKEN);
            assertEquals(false, broke, at + ": broken on " + day);
            without = held ? 0 : without + 1;
            assertEquals(true, without <= Decision.MAX_GAP_DAYS, at + ": gap at " + day);
        }
    }

    private static List<Point> random(Random random) {
        List<Point> readings = new ArrayList<>();
        for (int day = 0; day < 80; day++) {
            int dice = random.nextInt(20);
            if (dice > 0) {
                readings.add(
                        new Point(
                                START.plusDays(day),
                                dice == 1
                                        ? Outcome.BROKEN
                                        : dice < 4 ? Outcome.UNMEASURED : Outcome.HELD));
            }
        }
        return readings;
    }

    private static Decision open(List<Point> readings, int weeks) {
        return Decision.whileOpen(readings, weeks, readings.get(readings.size() - 1).day());
    }

    /** H held, B broken, ? not measured, blank no reading; one letter a day. */
    private static List<Point> run(String days) {
        List<Point> readings = new ArrayList<>();
        for (int i = 0; i < days.length(); i++) {
            LocalDate day = START.plusDays(i);
            switch (days.charAt(i)) {
                case 'H' -> readings.add(new Point(day, Outcome.HELD));
                case 'B' -> readings.add(new Point(day, Outcome.BROKEN));
                case '?' -> readings.add(new Point(day, Outcome.UNMEASURED));
                default -> {}
            }
        }
        return readings;
    }
}
