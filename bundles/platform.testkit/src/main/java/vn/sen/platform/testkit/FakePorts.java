package vn.sen.platform.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * Ports to the services that a test gives; services may come and go at any time, as modules do. Not
 * thread-safe.
 */
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
        return new FakePort<>(type);
    }

    private final class FakePort<T> implements Port<T> {
        private final Class<T> type;

        FakePort(Class<T> type) {
            this.type = type;
        }

        private List<T> present() {
            return services.stream().filter(type::isInstance).map(type::cast).toList();
        }

        @Override
        public <R> Optional<R> call(Function<T, R> work) {
            return present().stream().findFirst().map(work);
        }

        @Override
        public <R> R require(Function<T, R> work) {
            return work.apply(
                    present().stream()
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new Problem(
                                                    RequestProblem.MODULE_OFF,
                                                    type.getSimpleName())));
        }

        @Override
        public void each(Consumer<T> work) {
            present().forEach(work);
        }

        @Override
        public <R> List<R> all(Function<T, R> work) {
            return present().stream().map(work).toList();
        }

        @Override
        public boolean isPresent() {
            return !present().isEmpty();
        }
    }
}
