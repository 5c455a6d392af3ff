package vn.sen.platform.api.demo;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A module's demo data, published as a service; loaded once, as the system, when the server runs
 * with {@code sen.demo}.
 */
@ConsumerType
public interface DemoData {
    /** Stable name, recorded when it was loaded, for example {@code agencies.article-2021}. */
    String name();

    /** Lower first: agencies 100, people 200, inspections 300. */
    int order();

    /**
     * Loads everything; repeated from the start when it throws, so it must find what it made
     * before.
     */
    void load();
}
