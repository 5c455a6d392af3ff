package vn.sen.platform.modules.operate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.ModuleTables.Table;
import vn.sen.platform.modules.api.Routing;
import vn.sen.platform.modules.change.ChangeProblem;
import vn.sen.platform.modules.change.Frame;
import vn.sen.platform.modules.change.Health;
import vn.sen.platform.modules.change.LockKeeper;
import vn.sen.platform.modules.operate.ModuleView.Standing;

/** How every module is now, for those who may see it. */
@Component(service = Overview.class)
public final class Overview {
    private static final Text NOTHING = new Text("", "");

    private final LockKeeper keeper;
    private final Routing routing;
    private final Frame frame;
    private final Health health;
    private final Tables tables;
    private final Leftovers leftovers;
    private final Release release;

    /** More parameters than elsewhere: to look at all of it is what the class is for. */
    @Activate
    public Overview(
            @Reference LockKeeper keeper,
            @Reference Routing routing,
            @Reference Frame frame,
            @Reference Health health,
            @Reference Tables tables,
            @Reference Leftovers leftovers,
            @Reference Release release) {
        this.keeper = keeper;
        this.routing = routing;
        this.frame = frame;
        this.health = health;
        this.tables = tables;
        this.leftovers = leftovers;
        this.release = release;
    }

    /** Those that are here by name, then those that were removed and left tables. */
    public List<ModuleView> all() {
        Call.current().caller().require(ModulesPermission.WATCH);
        return views(List.copyOf(keeper.lock().all()), leftovers.all());
    }

    public ModuleView one(String name) {
        Call.current().caller().require(ModulesPermission.WATCH);
        List<LockedModule> here = keeper.lock().module(name).stream().toList();
        List<Leftovers.Leftover> left = leftovers.find(name).stream().toList();
        return views(here, left).stream()
                .findFirst()
                .orElseThrow(() -> new Problem(ChangeProblem.UNKNOWN, name));
    }

    /** The memory of the whole node. */
    public Heap heap() {
        Call.current().caller().require(ModulesPermission.WATCH);
        return Heap.now();
    }

    private List<ModuleView> views(List<LockedModule> here, List<Leftovers.Leftover> removed) {
        Set<List<String>> prefixes = new LinkedHashSet<>();
        here.forEach(module -> prefixes.add(Tables.prefixes(module)));
        removed.forEach(left -> prefixes.add(left.prefixes()));
        Optional<Map<List<String>, List<Table>>> sizes = tables.of(prefixes);
        Map<String, Routing.Instance> serving = routing.serving();
        Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
        List<ModuleView> views = new ArrayList<>();
        for (LockedModule module : here) {
            views.add(
                    view(
                            module,
                            serving.get(module.name()),
                            frame.threads(frame.installed(module), stacks),
                            sizes.map(s -> s.get(Tables.prefixes(module))).orElse(null)));
        }
        for (Leftovers.Leftover left : removed) {
            List<Table> mine = sizes.map(s -> s.get(left.prefixes())).orElse(null);
            if (mine == null || !mine.isEmpty()) {
                views.add(view(left, mine));
            }
        }
        return views;
    }

    private ModuleView view(
            LockedModule module,
            Routing.@Nullable Instance serving,
            int threads,
            @Nullable List<Table> sizes) {
        Optional<String> complaint = complaint(module, serving != null);
        LockedModule previous = module.previous();
        return new ModuleView(
                module.name(),
                standing(module.state(), serving != null, complaint.isPresent()),
                module.version(),
                module.origin().name().toLowerCase(java.util.Locale.ROOT),
                module.signer(),
                healthWords(module, serving != null, complaint),
                serving == null ? 0 : serving.requests(),
                serving == null ? 0 : serving.failures(),
                serving == null ? 0 : serving.inside(),
                threads,
                sizes,
                rows(sizes),
                bytes(sizes),
                module.requires(),
                requiredBy(module.name()),
                new Text(module.reason().vi(), module.reason().en()),
                previous == null ? null : previous.version(),
                !release.brings(module.name()),
                module.bundles().stream().map(b -> b.name() + " " + b.version()).toList(),
                module.capabilities());
    }

    private static ModuleView view(Leftovers.Leftover left, @Nullable List<Table> sizes) {
        return new ModuleView(
                left.module(),
                Standing.REMOVED,
                left.version(),
                "",
                "",
                new Text("Đã gỡ", "Removed"),
                0,
                0,
                0,
                0,
                sizes,
                rows(sizes),
                bytes(sizes),
                List.of(),
                List.of(),
                NOTHING,
                null,
                false,
                List.of(),
                new Capabilities(left.prefixes(), List.of(), List.of()));
    }

    /** Of a module that is to run. */
    private Optional<String> complaint(LockedModule module, boolean serves) {
        if (!module.isEnabled()) {
            return Optional.empty();
        }
        List<Bundle> bundles = frame.installed(module);
        if (serves) {
            return health.complaint(bundles);
        }
        List<String> missing = health.missing(bundles);
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", missing));
    }

    private static Standing standing(State state, boolean serves, boolean complains) {
        return switch (state) {
            case DISABLED -> Standing.OFF;
            case QUARANTINED -> Standing.QUARANTINED;
            case ENABLED -> !serves ? Standing.STARTING : complains ? Standing.UNWELL : Standing.UP;
        };
    }

    private static Text healthWords(
            LockedModule module, boolean serves, Optional<String> complaint) {
        if (complaint.isPresent()) {
            return Text.same(complaint.get());
        }
        if (!module.isEnabled()) {
            return new Text("Không chạy", "Does not run");
        }
        return serves
                ? new Text("Bình thường", "Well")
                : new Text("Chưa sẵn sàng", "Not ready yet");
    }

    private List<String> requiredBy(String name) {
        return keeper.lock().all().stream()
                .filter(other -> other.isEnabled() && other.requires().contains(name))
                .map(LockedModule::name)
                .toList();
    }

    private static @Nullable Long rows(@Nullable List<Table> tables) {
        return tables == null ? null : (Long) tables.stream().mapToLong(Table::rows).sum();
    }

    private static @Nullable Long bytes(@Nullable List<Table> tables) {
        return tables == null ? null : (Long) tables.stream().mapToLong(Table::bytes).sum();
    }
}
