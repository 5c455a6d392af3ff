package vn.sen.platform.gateway;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.Routing;

/** The deployer's hand on the registry of modules and on the ports. */
@Component(service = Routing.class)
public final class ModuleRouting implements Routing {
    private final ModuleRegistry registry;
    private final Standings standings;

    @Activate
    public ModuleRouting(@Reference ModuleRegistry registry, @Reference Standings standings) {
        this.registry = registry;
        this.standings = standings;
    }

    @Override
    public void expect(Set<String> on, Set<String> known) {
        registry.expect(on, known);
    }

    @Override
    public void hold(Collection<Long> bundles) {
        swap(List.of(), bundles);
    }

    @Override
    public void swap(Collection<Long> seen, Collection<Long> hidden) {
        registry.change(() -> standings.change(seen, hidden));
    }

    @Override
    public int drain(Collection<Long> bundles, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        int left = 0;
        for (ModuleInstance instance : registry.of(bundles)) {
            Duration rest = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            left += instance.usage().close(rest);
        }
        return left;
    }

    @Override
    public void forget(Collection<Long> bundles) {
        swap(bundles, List.of());
        registry.forget(bundles);
    }

    @Override
    public Map<String, Instance> serving() {
        Map<String, Instance> all = new TreeMap<>();
        registry.current().forEach((name, instance) -> all.put(name, view(instance)));
        return all;
    }

    @Override
    public Optional<Instance> built(long bundle) {
        return registry.built(List.of(bundle)).stream().findFirst().map(ModuleRouting::view);
    }

    @Override
    public List<String> operations(long bundle) {
        return registry.built(List.of(bundle)).stream()
                .findFirst()
                .map(instance -> RestOperations.of(instance.resources()))
                .orElse(List.of());
    }

    @Override
    public Optional<String> refused(long bundle) {
        return registry.refused(bundle);
    }

    private static Instance view(ModuleInstance instance) {
        return new Instance(
                instance.module(),
                instance.version(),
                instance.bundleId(),
                instance.requests().sum(),
                instance.failures().sum(),
                instance.usage().inside());
    }

    @Override
    public List<Probe> probe(long bundle, List<String> inner) {
        List<Probe> answers = new ArrayList<>();
        for (ModuleInstance instance : registry.built(List.of(bundle))) {
            for (String path : inner) {
                answers.add(asPlatform(instance, path));
            }
        }
        return answers;
    }

    /** A GET request of the platform itself; whatever goes wrong is in the answer. */
    static Probe asPlatform(ModuleInstance instance, String path) {
        try {
            return Calls.as(Call.system("probe"), () -> ask(instance, path));
        } catch (IOException | RuntimeException | LinkageError e) {
            return new Probe("GET " + path, 500, e.toString());
        }
    }

    private static Probe ask(ModuleInstance instance, String path) {
        ContainerRequest request =
                new ContainerRequest(
                        URI.create("http://sen/"),
                        URI.create("http://sen" + path),
                        "GET",
                        new CallerSecurity(Call.current().caller()),
                        new MapPropertiesDelegate(),
                        instance.handler().getConfiguration());
        request.setProperty(Dispatcher.PATH, path);
        request.headers("Accept", "*/*");
        ProbeWriter writer = new ProbeWriter(request);
        request.setWriter(writer);
        Throwable failure = null;
        try {
            instance.handler().handle(request);
        } catch (RuntimeException e) {
            failure = e;
        }
        failure = writer.failure() == null ? failure : writer.failure();
        if (failure == null) {
            return new Probe("GET " + path, writer.status(), "");
        }
        Problem problem = Failures.problem(failure, "GET", path, Call.current().trace());
        int status = problem.code().kind().status();
        return new Probe("GET " + path, status, status < 500 ? "" : failure.toString());
    }
}
