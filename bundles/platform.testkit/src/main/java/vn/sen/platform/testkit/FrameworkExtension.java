package vn.sen.platform.testkit;

import static org.ops4j.pax.exam.CoreOptions.cleanCaches;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.frameworkStartLevel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.BundleContext;

/** Starts what {@link SenFramework} asks for, and hands it to the tests. */
final class FrameworkExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace SPACE = Namespace.create(SenFramework.class);
    private static final List<String> NOT_OURS = List.of("java.lang", "java.nio", "org.junit");
    private static final int LAST_LEVEL = 30;

    @Override
    public void beforeAll(ExtensionContext test) throws Exception {
        SenFramework wanted = test.getRequiredTestClass().getAnnotation(SenFramework.class);
        TestDatabase database = TestDatabase.fresh();
        int port = freePort();
        RunningFramework running =
                RunningFramework.start(
                        options(List.of(wanted.modules()), wanted.demo(), database, port),
                        database,
                        port);
        store(test).put(RunningFramework.class, running);
        running.awaitReady();
    }

    /** No service is of a type of the language, and Jupiter has parameters of its own. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return !type.isPrimitive()
                && NOT_OURS.stream().noneMatch(type.getPackageName()::startsWith);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        RunningFramework running = store(test).get(RunningFramework.class, RunningFramework.class);
        if (running == null) {
            throw new ParameterResolutionException("the framework did not start");
        }
        Class<?> type = parameter.getParameter().getType();
        if (type == BundleContext.class) {
            return running.context();
        }
        if (type == URI.class) {
            return running.address();
        }
        return type == TestDatabase.class ? running.database() : running.service(type);
    }

    private static Store store(ExtensionContext test) {
        return test.getStore(SPACE);
    }

    static Option[] options(List<String> wanted, boolean demo, TestDatabase database, int port)
            throws IOException {
        Path distribution = Path.of(System.getProperty("sen.distribution", "target/sen"));
        FeatureOptions features = new FeatureOptions(distribution.toAbsolutePath()).add("platform");
        for (String module : wanted) {
            features.add(module);
        }
        List<Option> options = new ArrayList<>(features.list());
        String modules = String.join(",", wanted);
        Map<String, String> properties =
                Map.ofEntries(
                        Map.entry("sen.home", distribution.toAbsolutePath().toString()),
                        Map.entry("sen.var", Files.createTempDirectory("sen-test").toString()),
                        Map.entry("sen.version", "0"),
                        Map.entry("sen.zone", FixedClock.ZONE.getId()),
                        Map.entry("sen.modules", modules),
                        Map.entry("sen.modules.known", modules),
                        Map.entry("sen.http.host", "127.0.0.1"),
                        Map.entry("org.apache.felix.http.host", "127.0.0.1"),
                        Map.entry("org.osgi.service.http.port", String.valueOf(port)),
                        Map.entry("sen.public.url", "http://127.0.0.1:" + port),
                        Map.entry("sen.db.url", database.url()),
                        Map.entry("sen.db.user", database.user()),
                        Map.entry("sen.db.password", database.password()));
        properties.forEach((key, value) -> options.add(frameworkProperty(key).value(value)));
        if (demo) {
            options.add(frameworkProperty("sen.demo").value("true"));
        }
        options.add(frameworkStartLevel(LAST_LEVEL));
        options.add(cleanCaches(true));
        return options.toArray(Option[]::new);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
