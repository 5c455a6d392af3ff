package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;

/** What everybody relies on in a {@link Job}. */
public interface JobContract {

    Job job();

    /** Something that the job changes, as a text, to tell whether a repetition changed more. */
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
