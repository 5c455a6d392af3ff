package vn.sen.platform.modules.api;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who gets a module's requests and calls. Published by the gateway, used by the deployer alone.
 * Thread-safe. Bundles are named by their ids.
 */
@ProviderType
public interface Routing {
    /**
     * A version of a module.
     *
     * @param bundle id of its bundle
     * @param requests that it got since it was built
     * @param failures of them, those that ended in an error of the system
     * @param inside requests in it now
     */
    record Instance(
            String module, String version, long bundle, long requests, long failures, int inside) {}

    /**
     * What a request into an instance gave.
     *
     * @param status of HTTP
     * @param failure what went wrong inside; empty when nothing did
     */
    record Probe(String request, int status, String failure) {}

    /**
     * Says which modules are on, and which others are known but off. Until it is first said, both
     * are as the framework's properties {@code sen.modules} and {@code sen.modules.known} say.
     */
    void expect(Set<String> on, Set<String> known);

    /** From now on the services and applications of these bundles are seen by nobody. */
    void hold(Collection<Long> bundles);

    /** In one step: the first are seen from now on, the second no more. */
    void swap(Collection<Long> seen, Collection<Long> hidden);

    /**
     * Waits until requests in these bundles have ended.
     *
     * @return how many are still inside when the time is over; 0 when all have ended
     */
    int drain(Collection<Long> bundles, Duration atMost);

    /** The bundles are gone. */
    void forget(Collection<Long> bundles);

    /** What serves now, by module; builds nothing. */
    Map<String, Instance> serving();

    /** What a bundle has, seen or held, built by now; empty when it cannot be built. */
    Optional<Instance> built(long bundle);

    /** The REST of what a bundle has built, as {@code GET /path}; empty like {@link #built}. */
    List<String> operations(long bundle);

    /** Why a bundle's application could not be built; empty when nothing went wrong. */
    Optional<String> refused(long bundle);

    /** Sends GET requests as the platform itself into what a bundle has built, to each path. */
    List<Probe> probe(long bundle, List<String> inner);
}
