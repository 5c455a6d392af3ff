package vn.sen.platform.identity.signin;

import java.time.LocalTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;

/** Throws away sessions that are over and failures that are old, each night. */
@Component
public final class SignInHousekeeping implements Job {
    private static final LocalTime AT = LocalTime.of(2, 40);

    private final Sessions sessions;
    private final Attempts attempts;

    @Activate
    public SignInHousekeeping(@Reference Sessions sessions, @Reference Attempts attempts) {
        this.sessions = sessions;
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return "identity.housekeeping";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(AT);
    }

    @Override
    public void run() {
        sessions.purge();
        attempts.purge();
    }
}
