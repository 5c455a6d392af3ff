package vn.sen.platform.api.jobs;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Work at set times, run by one node at a time. Published as a service; a job whose module is away
 * waits for it.
 */
@ConsumerType
public interface Job {
    /** Stable for ever, for example {@code inspections.data-closing}. */
    String name();

    Schedule schedule();

    /**
     * Runs as the system. Must be safe to repeat: a node that dies in the middle leaves the work to
     * another. Throwing means: try again with a growing pause.
     */
    void run();
}
