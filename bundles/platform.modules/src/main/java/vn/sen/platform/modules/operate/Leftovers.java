package vn.sen.platform.modules.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.WholeFile;
import vn.sen.platform.modules.change.LockKeeper;
import vn.sen.platform.modules.change.Yard;

/** Modules that were removed and whose tables are still there. Thread-safe. */
@Component(service = Leftovers.class)
public final class Leftovers {
    private final Path folder;
    private final Json json;
    private final LockKeeper keeper;
    private final Clock clock;

    @Activate
    public Leftovers(
            @Reference Yard yard,
            @Reference Json json,
            @Reference LockKeeper keeper,
            @Reference Clock clock) {
        this.folder = yard.var().resolve("modules").resolve("removed");
        this.json = json;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * @param prefixes of its tables
     */
    public record Leftover(String module, String version, List<String> prefixes, Instant at) {}

    /** To be called before the module is removed: nobody would know its tables afterwards. */
    void remember(LockedModule module) {
        try {
            WholeFile.write(
                    file(module.name()),
                    json.write(
                            new Leftover(
                                    module.name(),
                                    module.version(),
                                    Tables.prefixes(module),
                                    clock.instant())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String module) {
        try {
            Files.deleteIfExists(file(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a module that is here, in whatever state. */
    Optional<Leftover> find(String module) {
        return all().stream().filter(left -> left.module().equals(module)).findFirst();
    }

    List<Leftover> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(this::read)
                    .filter(left -> keeper.lock().module(left.module()).isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Leftover read(Path file) {
        try {
            return json.read(Files.readString(file), Leftover.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String module) {
        return folder.resolve(module + ".json");
    }
}
