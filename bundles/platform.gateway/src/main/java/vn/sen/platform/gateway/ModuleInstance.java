package vn.sen.platform.gateway;

import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** One live version of a module, with its Jersey application built and ready. */
record ModuleInstance(
        String module,
        ServiceReference<Application> reference,
        Bundle bundle,
        List<Class<?>> resources,
        PublicPaths open,
        Built built,
        Usage usage,
        LongAdder requests,
        LongAdder failures) {

    ApplicationHandler handler() {
        return built.get();
    }

    long bundleId() {
        return bundle.getBundleId();
    }

    String version() {
        return bundle.getVersion().toString();
    }
}
