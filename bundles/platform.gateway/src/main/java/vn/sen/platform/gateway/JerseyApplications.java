package vn.sen.platform.gateway;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.documents.TableWriter;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Shell;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** Builds one Jersey application for each module instance, with the house's readers and writers. */
@Component(service = JerseyApplications.class)
public final class JerseyApplications {
    private static final Logger LOG = LoggerFactory.getLogger(JerseyApplications.class);

    private final Json json;
    private final AnswerShaping shaping;

    @Activate
    public JerseyApplications(@Reference Json json, @Reference Ports ports) {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        this.json = json;
        this.shaping = new AnswerShaping(ports.to(Shell.class), ports.to(TableWriter.class));
    }

    /**
     * The application is asked for and built with the first request, or when it is tried out.
     *
     * @param application gives null when it cannot be made
     */
    ModuleInstance build(
            String module,
            ServiceReference<Application> reference,
            Supplier<@Nullable Application> application) {
        return new ModuleInstance(
                module,
                reference,
                reference.getBundle(),
                PublicPaths.of(reference.getProperty(PublicPaths.PROPERTY)),
                new Built(() -> make(module, application)),
                new Usage(),
                new LongAdder(),
                new LongAdder());
    }

    private Built.Made make(String module, Supplier<@Nullable Application> source) {
        try {
            Application application = source.get();
            if (application == null) {
                throw new IllegalStateException("its application does not start; see the log");
            }
            return new Built.Made(handler(application), resources(application));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} cannot be built", module, e);
            throw Problem.because(e, RequestProblem.MODULE_OFF, module);
        }
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
