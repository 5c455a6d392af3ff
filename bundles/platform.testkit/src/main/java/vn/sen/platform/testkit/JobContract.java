package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;

/** What everybody relies on in a {@link Job}. Each method gets a fresh job with work to do. */
public interface JobContract {

    Job job();

    /** Everything that the job changes, as a text, to tell whether a repetition changed more. */
    String state();

    @Test
    default void isNamedAfterItsModule() {
        assertTrue(job().name().matches("[a-z0-9-]+\\.[a-z0-9-]+"), job().name());
        assertEquals(job().name(), job().name());
    }

    @Test
    default void hasOneKindOfSchedule() {
        Schedule schedule = job().schedule();
        assertNotEquals(schedule.dailyAt() == null, schedule.pause() == null);
        Duration pause = Optional.ofNullable(schedule.pause()).orElse(Duration.ofDays(1));
        assertTrue(pause.compareTo(Duration.ZERO) > 0, "a job without pause leaves no rest");
    }

    @Test
    default void doesItsWork() {
        String before = state();
        job().run();
        assertNotEquals(before, state(), "the fixture must have work for the job");
    }

    @Test
    default void mayBeRepeated() {
        Job job = job();
        job.run();
        String after = state();
        job.run();
        assertEquals(after, state());
    }
}
