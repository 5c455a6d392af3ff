package vn.sen.platform.api.events;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears events of other modules. Published as a service. Once a listener of a name has been seen,
 * its deliveries are kept while it is away and made when it is back.
 */
@ConsumerType
public interface EventListener {
    /** Stable for ever, for example {@code inspections.agency-changes}. */
    String name();

    /** Types heard. */
    Set<String> types();

    /**
     * Called by one thread at a time per subject, as the system. Throwing means: try again later;
     * after the last try the delivery goes to the dead letters, and further events of the subject
     * wait behind it.
     */
    void on(Delivered event);
}
