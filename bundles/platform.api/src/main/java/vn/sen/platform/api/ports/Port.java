package vn.sen.platform.api.ports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way to another module's service. The service is looked up for each call, and the call is
 * counted, so that the module can be drained before it goes. What is returned must not be the
 * service or anything that keeps calling it.
 */
@ProviderType
public interface Port<T> {
    /** Calls the best service there is; empty when the module is away or the call returned null. */
    <R> Optional<R> call(Function<T, R> work);

    /** As {@link #call}, but throws 503 {@code module-off} when the module is away. */
    <R> R require(Function<T, R> work);

    /** Calls each service of this type, for things that several modules provide. */
    void each(Consumer<T> work);

    /** One result of each service of this type. */
    <R> List<R> all(Function<T, R> work);

    boolean isPresent();
}
