package vn.sen.deadlines.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.TimeLimit;

/** Laws that hold for any case, tried on random ones. */
class HoldingForEveryCaseTest {
    private static final int CASES = 5_000;
    private final Clock clock = Office.clock();
    private final Random random = new Random(63_349);

    @Test
    void whoComesLaterIsNotDueEarlier() {
        for (int i = 0; i < CASES; i++) {
            TimeLimit limit = limit();
            LocalDateTime one = moment();
            LocalDateTime other = one.plusMinutes(random.nextInt(3000));
            assertFalse(
                    end(Course.of(limit, Segment.start(other)))
                            .isBefore(end(Course.of(limit, Segment.start(one)))),
                    limit + " " + one + " " + other);
        }
    }

    @Test
    void stoppingForNoTimeChangesNothing() {
        for (int i = 0; i < CASES; i++) {
            Course plain = Course.of(limit(), Segment.start(moment()));
            LocalDateTime due = end(plain);
            LocalDateTime at = plain.segments().get(0).at().plusMinutes(random.nextInt(9000));
            if (at.isAfter(due)) {
                continue;
            }
            Course stopped =
                    plain.with(Segment.stop(at, "financial-obligation", "TB"))
                            .with(Segment.resume(at, "BN"));
            assertEquals(due, end(stopped), plain + " stopped at " + at);
        }
    }

    @Test
    void rowsSumToTheLimitWithAllThatHappened() {
        for (int i = 0; i < CASES; i++) {
            TimeLimit limit = limit();
            LocalDateTime at = moment();
            Course course = Course.of(limit, Segment.start(at));
            for (int n = random.nextInt(4); n > 0; n--) {
                at = at.plusHours(random.nextInt(100));
                course = course.with(Segment.stop(at, "appraisal", "TB"));
                at = at.plusHours(random.nextInt(300));
                course = course.with(Segment.resume(at, "BN"));
            }
            if (limit.unit() != LimitUnit.MONTH) {
                long whole = limit.total() * (limit.unit() == LimitUnit.WORKING_HOUR ? 60L : 1);
                assertEquals(whole, Office.total(clock, course), course.toString());
            }
            long used = clock.compute(course).legs().stream().mapToLong(Reckoning.Leg::used).sum();
            assertEquals(Office.total(clock, course), used, course.toString());
        }
    }

    @Test
    void anExtensionAddsExactlyItsDays() {
        for (int i = 0; i < CASES; i++) {
            TimeLimit limit = Office.days(1 + random.nextInt(60));
            LocalDateTime at = moment();
            int more = 1 + random.nextInt(30);
            Course extended =
                    Course.of(limit, Segment.start(at), Segment.extend(at, more, "phiếu"));
            Course longer = Course.of(Office.days(limit.amount() + more), Segment.start(at));
            assertEquals(end(longer), end(extended));
            assertEquals(
                    end(Course.of(limit, Segment.start(at))).toLocalDate(),
                    day(clock.compute(extended).beforeExtension()));
        }
    }

    @Test
    void withoutALimitNothingIsEverOnTime() {
        for (int i = 0; i < 500; i++) {
            LocalDateTime at = moment();
            Course course =
                    Course.of(
                            null,
                            Segment.start(at),
                            Segment.finish(at.plusDays(random.nextInt(50))));
            assertEquals(Status.NO_DUE, clock.status(course, at.plusDays(60)));
            assertNotEquals(Status.ON_TIME, clock.status(Course.of(limit()), at));
        }
    }

    private LocalDateTime end(Course course) {
        DueDate due = Objects.requireNonNull(clock.due(course));
        return due.time() == null ? due.day().atTime(23, 59, 59) : due.day().atTime(due.time());
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable DueDate due) {
        return Objects.requireNonNull(due).day();
    }

    private TimeLimit limit() {
        LimitUnit unit = LimitUnit.values()[random.nextInt(5)];
        return new TimeLimit(unit == LimitUnit.SAME_DAY ? 0 : 1 + random.nextInt(40), unit);
    }

    private LocalDateTime moment() {
        return LocalDate.of(2018, 1, 1)
                .plusDays(random.nextInt(4000))
                .atStartOfDay()
                .plusMinutes(random.nextInt(1440));
    }
}
