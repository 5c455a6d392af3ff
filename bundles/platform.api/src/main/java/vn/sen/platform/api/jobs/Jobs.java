package vn.sen.platform.api.jobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The operator's hand on the jobs. Thread-safe. */
@ProviderType
public interface Jobs {
    /**
     * Runs the job now, in this thread, whatever its schedule says. Throws {@code
     * request-not-found} if unknown.
     */
    void run(String name);

    /**
     * Lets a node run the job as soon as one is free, instead of at its next time: for work that
     * somebody waits for. Does nothing while the job runs, or if it is unknown.
     */
    void soon(String name);

    List<Planned> planned();

    /**
     * @param last empty before the first run; @param failure reason of the last run's failure, null
     *     when it went well
     */
    record Planned(
            String name,
            @Nullable Instant next,
            @Nullable Instant last,
            @Nullable String failure) {}
}
