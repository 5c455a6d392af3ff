package vn.sen.inspections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** Ports to the services that a test gave; more may be added at any time. */
public final class FakePorts implements Ports {
    private final List<Object> services = new ArrayList<>();

    public FakePorts(Object... given) {
        services.addAll(List.of(given));
    }

    public void add(Object service) {
        services.add(service);
    }

    public void remove(Object service) {
        services.remove(service);
    }

    @Override
    public <T> Port<T> to(Class<T> type) {
        return new Port<>() {
            private List<T> live() {
                return services.stream().filter(type::isInstance).map(type::cast).toList();
            }

            @Override
            public <R> Optional<R> call(Function<T, R> work) {
                return live().stream().findFirst().map(work);
            }

            @Override
            public <R> R require(Function<T, R> work) {
                return work.apply(live().get(0));
            }

            @Override
            public void each(Consumer<T> work) {
                live().forEach(work);
            }

            @Override
            public <R> List<R> all(Function<T, R> work) {
                return live().stream().map(work).toList();
            }

            @Override
            public boolean isPresent() {
                return !live().isEmpty();
            }
        };
    }
}
