package vn.sen.platform.gateway;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.TableWriter;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Shell;
import vn.sen.platform.api.ports.Ports;

/** Builds one Jersey application for each module instance, with the house's readers and writers. */
@Component(service = JerseyApplications.class)
public final class JerseyApplications {
    private final Json json;
    private final AnswerShaping shaping;

    @Activate
    public JerseyApplications(@Reference Json json, @Reference Ports ports) {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        this.json = json;
        this.shaping = new AnswerShaping(ports.to(Shell.class), ports.to(TableWriter.class));
    }

    /** The application itself is built with the first request, or when it is tried out. */
    ModuleInstance build(
            String module, ServiceReference<Application> reference, Application application) {
        return new ModuleInstance(
                module,
                reference,
                reference.getBundle(),
                resources(application),
                PublicPaths.of(reference.getProperty(PublicPaths.PROPERTY)),
                new Built(() -> handler(application)),
                new Usage(),
                new LongAdder(),
                new LongAdder());
    }

    private ApplicationHandler handler(Application application) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ApplicationHandler.class.getClassLoader());
        try {
            ResourceConfig config = ResourceConfig.forApplication(application);
            config.register(new JsonBody(json));
            config.register(new FormBody());
            config.register(shaping);
            config.register(new FailureNote());
            config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
            config.property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
            config.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
            config.property(ServerProperties.BV_FEATURE_DISABLE, true);
            config.property(ServerProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 8192);
            config.property(
                    ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
            return new ApplicationHandler(config);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<Class<?>> resources(Application application) {
        List<Class<?>> resources = new ArrayList<>(application.getClasses());
        application.getSingletons().forEach(singleton -> resources.add(singleton.getClass()));
        resources.sort(Comparator.comparing(Class::getName));
        return resources;
    }
}
