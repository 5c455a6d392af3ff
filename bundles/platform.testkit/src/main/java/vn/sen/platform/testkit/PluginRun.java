package vn.sen.platform.testkit;

import jakarta.ws.rs.core.Application;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Permissions;
import vn.sen.platform.testkit.CompatibilityReport.Import;

/** One look at a plug-in while it runs beside the platform and the modules it requires. */
final class PluginRun {
    private static final Duration TO_SERVE = Duration.ofSeconds(60);

    private final PluginArchive archive;
    private final RunningFramework running;
    private final BundleContext context;

    private PluginRun(PluginArchive archive, RunningFramework running) {
        this.archive = archive;
        this.running = running;
        this.context = running.context();
    }

    /** Runs it, looks, and ends the framework. */
    static CompatibilityReport of(PluginArchive archive, String account, List<String> pages)
            throws Exception {
        Path distribution = Path.of(System.getProperty("sen.distribution", "")).toAbsolutePath();
        List<String> modules = PluginArchive.withRequired(distribution, archive.requires());
        TestDatabase database = TestDatabase.fresh();
        int port = FrameworkExtension.freePort();
        try (RunningFramework running =
                RunningFramework.start(
                        FrameworkExtension.options(modules, true, database, port),
                        database,
                        port)) {
            running.awaitReady();
            return new PluginRun(archive, running).look(account, pages);
        }
    }

    private CompatibilityReport look(String account, List<String> pages) throws Exception {
        SortedSet<String> before = tables();
        long start = System.nanoTime();
        List<Bundle> bundles = install();
        awaitServing();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        PluginVisitor visitor = PluginVisitor.signedIn(running.address(), account);
        Map<String, Integer> answered = new TreeMap<>();
        for (String page : pages(bundles, pages)) {
            answered.put(page, visitor.status(page));
        }
        SortedSet<String> tables = tables();
        // The platform's own note of which migrations ran.
        tables.remove("flyway_" + archive.module());
        tables.removeAll(before);
        List<String> rest = visitor.rest(archive.module());
        SortedMap<String, List<String>> permissions = permissions(bundles);
        SortedSet<String> closure = closure(bundles);
        List<Import> imports = PluginImports.ofSen(bundles);
        PluginFaults faults = new PluginFaults(archive, bundles);
        faults.packages();
        faults.tables(tables);
        faults.permissions(permissions.keySet());
        faults.pages(answered);
        faults.closure(closure);
        faults.pending(pendingAfterRemoval(bundles));
        return new CompatibilityReport(
                archive.module(),
                archive.version(),
                platform(),
                archive.requires(),
                imports,
                permissions,
                tables,
                archive.uses().hosts(),
                closure,
                rest,
                answered,
                millis,
                faults.all());
    }

    private List<Bundle> install() throws BundleException {
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : archive.bundles()) {
            bundles.add(context.installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        return bundles;
    }

    private void awaitServing() throws InvalidSyntaxException, InterruptedException {
        ServiceTracker<Application, Application> tracker =
                new ServiceTracker<>(
                        context,
                        FrameworkUtil.createFilter(
                                "(&(objectClass="
                                        + Application.class.getName()
                                        + ")(sen.module="
                                        + archive.module()
                                        + "))"),
                        null);
        tracker.open(true);
        try {
            if (tracker.waitForService(TO_SERVE.toMillis()) == null) {
                throw new IllegalStateException(
                        "no Application with sen.module="
                                + archive.module()
                                + " appeared in "
                                + TO_SERVE.toSeconds()
                                + " s: is it a @Component, and is everything there that it"
                                + " references? The log above says more.");
            }
        } finally {
            tracker.close();
        }
    }

    private SortedSet<String> pages(List<Bundle> bundles, List<String> further)
            throws InvalidSyntaxException {
        Caller everything = Call.system("report").caller();
        SortedSet<String> all = new TreeSet<>(further);
        for (NavigationItem item : services(bundles, NavigationItem.class)) {
            all.add(item.href());
            item.children(everything).stream().map(Page.Crumb::href).forEach(all::add);
        }
        return all;
    }

    private SortedMap<String, List<String>> permissions(List<Bundle> bundles)
            throws InvalidSyntaxException {
        SortedMap<String, List<String>> all = new TreeMap<>();
        for (Permissions published : services(bundles, Permissions.class)) {
            for (Permission permission : published.all()) {
                all.put(
                        permission.id(),
                        permission.roles().stream().map(Enum::name).sorted().toList());
            }
        }
        return all;
    }

    private <T> List<T> services(List<Bundle> bundles, Class<T> type)
            throws InvalidSyntaxException {
        List<T> found = new ArrayList<>();
        for (ServiceReference<T> reference : context.getServiceReferences(type, null)) {
            T service = bundles.contains(reference.getBundle()) ? get(reference) : null;
            if (service != null) {
                found.add(service);
            }
        }
        return found;
    }

    private <T> @Nullable T get(ServiceReference<T> reference) {
        return context.getService(reference);
    }

    private SortedSet<String> closure(List<Bundle> bundles) {
        return names(wiring().getDependencyClosure(bundles));
    }

    /** Takes it away as an update would; what is then left over would stay until a restart. */
    private SortedSet<String> pendingAfterRemoval(List<Bundle> bundles) throws BundleException {
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        return names(
                wiring().getRemovalPendingBundles().stream()
                        .filter(bundle -> !bundles.contains(bundle))
                        .toList());
    }

    private FrameworkWiring wiring() {
        return context.getBundle(0).adapt(FrameworkWiring.class);
    }

    private static SortedSet<String> names(Collection<Bundle> bundles) {
        return bundles.stream()
                .map(Bundle::getSymbolicName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String platform() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> "vn.sen.platform.gateway".equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getVersion().toString())
                .findFirst()
                .orElse("?");
    }

    private SortedSet<String> tables() throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        try (Connection connection = running.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show tables")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
