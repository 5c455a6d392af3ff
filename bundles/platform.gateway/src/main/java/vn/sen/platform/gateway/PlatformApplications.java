package vn.sen.platform.gateway;

import jakarta.ws.rs.core.Application;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.events.Outbox;
import vn.sen.platform.api.health.HealthCheck;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.people.Permissions;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.modules.api.ModuleStates;

/**
 * The platform's own places: health, metrics, measures, outbox. They go the same way in as every
 * module.
 */
@Component(service = Permissions.class, immediate = true)
public final class PlatformApplications implements Permissions {
    private static final Set<String> OPEN = Set.of("health", "metrics", "openapi.json");

    private final BundleContext bundles;
    private final List<ServiceRegistration<Application>> registrations = new ArrayList<>();

    @Activate
    public PlatformApplications(
            BundleContext bundles,
            @Reference Ports ports,
            @Reference Clock clock,
            @Reference ModuleRegistry registry,
            @Reference RequestMetrics metrics) {
        this.bundles = bundles;
        publish(
                "health",
                new HealthResource(
                        registry, ports.to(HealthCheck.class), ports.to(ModuleStates.class)));
        publish("metrics", new MetricsResource(metrics, registry, ports.to(Outbox.class)));
        publish("measures", new MeasuresResource(ports.to(MeasureProvider.class), clock));
        publish(
                "openapi.json",
                new OpenApiResource(registry, String.valueOf(bundles.getProperty("sen.version"))));
        publish("outbox", new OperationsResource(ports.to(Outbox.class), ports.to(Jobs.class)));
    }

    private void publish(String module, Object resource) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("sen.module", module);
        if (OPEN.contains(module)) {
            properties.put(PublicPaths.PROPERTY, "/* unlimited");
        }
        registrations.add(
                bundles.registerService(Application.class, new One(resource), properties));
    }

    @Deactivate
    public void withdraw() {
        registrations.forEach(ServiceRegistration::unregister);
    }

    @Override
    public List<OperatorPermission> all() {
        return List.of(OperatorPermission.values());
    }

    /** An application of one resource. */
    private static final class One extends Application {
        private final Object resource;

        One(Object resource) {
            this.resource = resource;
        }

        @Override
        public Set<Object> getSingletons() {
            return Set.of(resource);
        }
    }
}
