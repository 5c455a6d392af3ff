package vn.sen.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** Ports to what a test put there. */
public final class FakePorts implements Ports {
    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

    public <T> void put(Class<T> type, T service) {
        services.put(type, service);
    }

    @Override
    public <T> Port<T> to(Class<T> service) {
        return new Port<>() {
            private @Nullable T found() {
                return service.cast(services.get(service));
            }

            @Override
            public <R> Optional<R> call(Function<T, R> work) {
                T found = found();
                return found == null ? Optional.empty() : Optional.ofNullable(work.apply(found));
            }

            @Override
            public <R> R require(Function<T, R> work) {
                return call(work).orElseThrow();
            }

            @Override
            public void each(Consumer<T> work) {
                T found = found();
                if (found != null) {
                    work.accept(found);
                }
            }

            @Override
            public <R> List<R> all(Function<T, R> work) {
                return call(work).stream().toList();
            }

            @Override
            public boolean isPresent() {
                return found() != null;
            }
        };
    }
}
