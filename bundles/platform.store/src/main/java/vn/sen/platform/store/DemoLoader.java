package vn.sen.platform.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.health.HealthCheck;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;

/**
 * Loads each module's demo data once, in order, when the server runs a demo; the server is not
 * ready before.
 */
@Component(service = HealthCheck.class, immediate = true)
public final class DemoLoader implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final Database database;
    private final Clock clock;
    private final Port<DemoData> sources;
    private final Set<String> loaded = ConcurrentHashMap.newKeySet();
    private final BundleContext bundles;
    private final List<String> enabled;
    private final boolean wanted;
    private final Beat beat;
    private volatile int seenBefore = -1;

    /** Whether the first sets have come at all: before, that nothing waits means nothing. */
    private volatile boolean settled;

    private volatile Text state = new Text("Đang chờ dữ liệu minh họa", "Waiting for demo data");

    @Activate
    public DemoLoader(
            BundleContext bundles,
            @Reference Database database,
            @Reference Clock clock,
            @Reference Ports ports) {
        this.database = database;
        this.clock = clock;
        this.sources = ports.to(DemoData.class);
        this.bundles = bundles;
        this.enabled =
                Arrays.stream(Database.property(bundles, "sen.modules", "").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        this.wanted = Boolean.parseBoolean(bundles.getProperty("sen.demo"));
        this.beat =
                wanted
                        ? Beat.every(500, "demo-data", this::loadNew)
                        : Beat.every(86_400_000, "demo-idle", () -> {});
    }

    @Deactivate
    public void stop() {
        beat.stop();
    }

    private void loadNew() {
        List<DemoData> waiting = new ArrayList<>();
        sources.each(waiting::add);
        noteLoadedBefore(waiting);
        boolean same = waiting.size() == seenBefore;
        seenBefore = waiting.size();
        if (!same || !allModulesAreUp()) {
            settled |= same && !waiting.isEmpty() && allAreLoaded(waiting);
            return;
        }
        waiting.sort(Comparator.comparingInt(DemoData::order).thenComparing(DemoData::name));
        for (DemoData data : waiting) {
            if (!loaded.contains(data.name())) {
                load(data);
                loaded.add(data.name());
            }
        }
        settled = true;
    }

    private boolean allAreLoaded(List<DemoData> sets) {
        return loaded.containsAll(sets.stream().map(DemoData::name).toList());
    }

    /** What is there needs no other module: one that does not start again keeps nobody waiting. */
    private void noteLoadedBefore(List<DemoData> waiting) {
        for (DemoData data : waiting) {
            if (!loaded.contains(data.name()) && wasLoaded(data.name())) {
                loaded.add(data.name());
            }
        }
    }

    /**
     * What a module loads may stand on what another loaded: nothing begins before all that are
     * enabled are there.
     */
    private boolean allModulesAreUp() {
        try {
            for (String module : enabled) {
                if (bundles.getServiceReferences(
                                "jakarta.ws.rs.core.Application", "(sen.module=" + module + ")")
                        == null) {
                    return false;
                }
            }
            return true;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void load(DemoData data) {
        state =
                new Text("Đang nạp dữ liệu minh họa {0}", "Loading demo data {0}")
                        .with(data.name());
        long start = System.nanoTime();
        try {
            Call.system("demo")
                    .run(
                            () -> {
                                data.load();
                                return true;
                            });
        } catch (Exception e) {
            throw e instanceof RuntimeException r ? r : new IllegalStateException(e);
        }
        remember(data.name());
        LOG.info(
                "Demo data {} loaded in {} ms",
                data.name(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private boolean wasLoaded(String name) {
        return database.with(
                connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement(
                                    "select 1 from platform_demo where name = ?")) {
                        select.setString(1, name);
                        try (ResultSet rows = select.executeQuery()) {
                            return rows.next();
                        }
                    }
                });
    }

    private void remember(String name) {
        database.with(
                connection -> {
                    try (PreparedStatement insert =
                            connection.prepareStatement(
                                    "insert ignore into platform_demo values (?, ?)")) {
                        insert.setString(1, name);
                        insert.setTimestamp(2, Timestamp.from(clock.instant()));
                        return insert.executeUpdate();
                    }
                });
    }

    @Override
    public String name() {
        return "demo-data";
    }

    @Override
    public Health check() {
        if (!wanted) {
            return Health.WELL;
        }
        List<String> names = sources.all(DemoData::name);
        return settled && loaded.containsAll(names) ? Health.WELL : new Health(false, state);
    }
}
