package vn.sen.platform.gateway;

import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.osgi.framework.ServiceReference;

/** One live version of a module, with its Jersey application built and ready. */
record ModuleInstance(
        String module,
        ServiceReference<Application> reference,
        List<Class<?>> resources,
        ApplicationHandler handler,
        Usage usage,
        LongAdder requests,
        LongAdder failures) {

    String version() {
        return reference.getBundle().getVersion().toString();
    }
}
