package vn.sen.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntConsumer;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.deadlines.clock.Clock;

/**
 * Due dates of the clock, against a date library and against a loop over two prefix arrays that
 * reads the same cases, checks nothing and knows nothing but days. All three must agree.
 */
final class ClockCost {
    private static final int CASES = 20_000;
    private static final int ROUNDS = 600;

    private final ClockCalendar calendar = ClockCalendar.read(2020, 2023);
    private final Clock clock = calendar.clock();
    private final List<Course> plain = new ArrayList<>();
    private final List<Course> stopped = new ArrayList<>();
    private long sink;

    private ClockCost() {
        Random random = new Random(1);
        LocalDate first = LocalDate.of(2020, 1, 6);
        for (int i = 0; i < CASES; i++) {
            LocalDate received = calendar.workingDayFrom(first.plusDays(random.nextInt(1_200)));
            TimeLimit limit = new TimeLimit(5 + random.nextInt(40), LimitUnit.WORKING_DAY);
            Segment start = Segment.start(received.atTime(8, 10));
            plain.add(Course.of(limit, start));
            LocalDate stop = received.plusDays(1 + random.nextInt(5));
            LocalDate resume = stop.plusDays(random.nextInt(30));
            stopped.add(
                    Course.of(
                            limit,
                            start,
                            Segment.stop(stop.atTime(9, 0), "financial-obligation", "TB 123"),
                            Segment.resume(resume.atTime(9, 0), "BN 456")));
        }
    }

    static void run() {
        new ClockCost().compare();
    }

    private void compare() {
        ObjectLab library = new ObjectLab(calendar);
        PrefixArrays floor = new PrefixArrays(calendar);
        int different = 0;
        for (List<Course> cases : List.of(plain, stopped)) {
            for (Course course : cases) {
                long due = ours(course).toEpochDay();
                different += due == library.due(course).toEpochDay() ? 0 : 1;
                different += due == floor.due(course).toEpochDay() ? 0 : 1;
            }
        }
        if (different > 0) {
            throw new IllegalStateException(different + " of the due dates differ");
        }
        double[] best = best(library, floor);
        row("due date, nothing but a receipt", best[0], best[2], best[4]);
        row("due date with a stop and a resumption", best[1], best[3], best[5]);
        Benchmarks.row(
                "explaining one with a stop, in two languages",
                Benchmarks.of(best[6] / 1000, "µs"),
                "–",
                "–",
                "≤ 50 µs");
    }

    private static void row(String what, double ours, double floor, double library) {
        Benchmarks.row(
                what + ", against a prefix-array loop",
                Benchmarks.of(ours, "ns"),
                Benchmarks.of(floor, "ns"),
                Benchmarks.of(ours / floor, "×"),
                "≤ 2.0 ×");
        Benchmarks.row(
                what + ", against ObjectLab datecalc, same results",
                Benchmarks.of(ours, "ns"),
                Benchmarks.of(library, "ns"),
                Benchmarks.of(library / ours, "× faster"),
                "≥ 100 ×");
    }

    /** The best round of each, taken by turns so that what else runs disturbs all alike. */
    private double[] best(ObjectLab library, PrefixArrays floor) {
        double[] best = {1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9};
        for (int round = 0; round < ROUNDS; round++) {
            best[0] = Math.min(best[0], time(CASES, i -> sink += ours(plain(i)).getYear()));
            best[2] = Math.min(best[2], time(CASES, i -> sink += floor.due(plain(i)).getYear()));
            best[1] = Math.min(best[1], time(CASES, i -> sink += ours(stopped(i)).getYear()));
            best[3] = Math.min(best[3], time(CASES, i -> sink += floor.due(stopped(i)).getYear()));
            best[6] = Math.min(best[6], time(100, i -> sink += rows(stopped(i))));
            if (round % 10 == 0) {
                best[4] =
                        Math.min(
                                best[4], time(2_000, i -> sink += library.due(plain(i)).getYear()));
                best[5] =
                        Math.min(
                                best[5],
                                time(2_000, i -> sink += library.due(stopped(i)).getYear()));
            }
        }
        if (sink == 0) {
            throw new IllegalStateException("nothing was computed");
        }
        return best;
    }

    private Course plain(int i) {
        return plain.get(i % CASES);
    }

    private Course stopped(int i) {
        return stopped.get(i % CASES);
    }

    private LocalDate ours(Course course) {
        return Objects.requireNonNull(clock.due(course)).day();
    }

    private int rows(Course course) {
        return clock.explain(course).rows().size();
    }

    private static double time(int times, IntConsumer work) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.accept(i);
        }
        return (System.nanoTime() - start) / (double) times;
    }
}
