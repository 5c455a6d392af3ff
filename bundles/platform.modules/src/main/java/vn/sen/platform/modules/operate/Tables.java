package vn.sen.platform.modules.operate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModuleTables;
import vn.sen.platform.modules.api.ModuleTables.Table;
import vn.sen.platform.modules.archive.ModuleNames;
import vn.sen.platform.modules.change.ChangeProblem;
import vn.sen.platform.modules.change.LockKeeper;

/** Which tables are whose. Answers without the database too, as far as it can. */
@Component(service = Tables.class)
public final class Tables {
    private static final Logger LOG = LoggerFactory.getLogger(Tables.class);
    private static final List<String> OF_THE_PLATFORM =
            List.of("platform_", "identity_", "flyway_", "scheduled_");

    private final Port<ModuleTables> tables;
    private final LockKeeper keeper;
    private final Leftovers leftovers;

    @Activate
    public Tables(
            @Reference Ports ports, @Reference LockKeeper keeper, @Reference Leftovers leftovers) {
        this.tables = ports.to(ModuleTables.class);
        this.keeper = keeper;
        this.leftovers = leftovers;
    }

    static List<String> prefixes(LockedModule module) {
        List<String> said = module.capabilities().tables();
        return said.isEmpty() ? List.of(ModuleNames.tablePrefix(module.name())) : said;
    }

    /** Of a module that is here, or was removed and left tables. */
    List<String> prefixes(String module) {
        return keeper.lock()
                .module(module)
                .map(Tables::prefixes)
                .or(() -> leftovers.find(module).map(Leftovers.Leftover::prefixes))
                .orElseThrow(() -> new Problem(ChangeProblem.UNKNOWN, module));
    }

    /** The tables of each group of prefixes, in one look; empty when the database is away. */
    Optional<Map<List<String>, List<Table>>> of(Collection<List<String>> groups) {
        List<String> all = groups.stream().flatMap(List::stream).distinct().toList();
        if (all.isEmpty()) {
            return Optional.of(Map.of());
        }
        try {
            return tables.call(t -> t.of(all)).map(found -> grouped(groups, found));
        } catch (RuntimeException away) {
            LOG.warn("the sizes of tables are not known now: {}", away.toString());
            return Optional.empty();
        }
    }

    private static Map<List<String>, List<Table>> grouped(
            Collection<List<String>> groups, List<Table> found) {
        Map<List<String>, List<Table>> grouped = new HashMap<>();
        for (List<String> prefixes : groups) {
            List<Table> mine = new ArrayList<>();
            for (Table table : found) {
                if (prefixes.stream().anyMatch(table.name()::startsWith)) {
                    mine.add(table);
                }
            }
            grouped.put(prefixes, List.copyOf(mine));
        }
        return grouped;
    }

    List<Table> require(List<String> prefixes) {
        return tables.require(t -> t.of(prefixes));
    }

    /** All rows as CSV files in a zip; a problem when the database is away. */
    void export(List<String> prefixes, OutputStream out) throws IOException {
        try {
            tables.require(
                    t -> {
                        try {
                            t.export(prefixes, out);
                            return true;
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    });
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    List<String> purge(String module, List<String> prefixes) {
        requireOwn(module, prefixes);
        return tables.require(t -> t.purge(module, prefixes));
    }

    /** Nobody else's table may begin as these do. */
    void requireOwn(String module, List<String> prefixes) {
        List<String> others = new ArrayList<>(OF_THE_PLATFORM);
        keeper.lock().all().stream()
                .filter(other -> !other.name().equals(module))
                .forEach(other -> others.addAll(prefixes(other)));
        leftovers.all().stream()
                .filter(other -> !other.module().equals(module))
                .forEach(other -> others.addAll(other.prefixes()));
        for (String prefix : prefixes) {
            if (prefix.length() < 2
                    || others.stream()
                            .anyMatch(o -> o.startsWith(prefix) || prefix.startsWith(o))) {
                throw new Problem(ModulesProblem.SHARED_TABLES, prefix, module);
            }
        }
    }
}
