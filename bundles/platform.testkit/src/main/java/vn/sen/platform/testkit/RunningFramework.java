package vn.sen.platform.testkit;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A framework of Pax Exam's native container with its database, ended by Jupiter with the class.
 */
record RunningFramework(
        TestContainer container, BundleContext context, TestDatabase database, URI address)
        implements AutoCloseable {
    private static final Duration TO_BE_READY = Duration.ofSeconds(120);
    private static final Duration TO_APPEAR = Duration.ofSeconds(20);
    private static final int OK = 200;

    static RunningFramework start(Option[] options, TestDatabase database, int port)
            throws IOException, ReflectiveOperationException {
        TestContainer container =
                PaxExamRuntime.createContainer(PaxExamRuntime.createServerSystem(options));
        container.start();
        return new RunningFramework(
                container, contextOf(container), database, URI.create("http://127.0.0.1:" + port));
    }

    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + TO_BE_READY.toNanos();
        while (status() != OK) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not ready: " + status() + " of " + address);
            }
            Thread.sleep(50);
        }
    }

    Object service(Class<?> type) {
        ServiceTracker<Object, Object> tracker =
                new ServiceTracker<>(context, type.getName(), null);
        tracker.open(true);
        try {
            Object service = tracker.waitForService(TO_APPEAR.toMillis());
            if (service == null) {
                throw new ParameterResolutionException("no service " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            throw new ParameterResolutionException("interrupted", e);
        }
    }

    @Override
    public void close() {
        container.stop();
        database.close();
    }

    private int status() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            connection.setReadTimeout(5000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The container keeps its framework to itself. */
    private static BundleContext contextOf(TestContainer container)
            throws ReflectiveOperationException {
        Field field = container.getClass().getDeclaredField("framework");
        field.setAccessible(true);
        if (field.get(container) instanceof Framework framework) {
            return framework.getBundleContext();
        }
        throw new IllegalStateException("the native container has no framework");
    }
}
