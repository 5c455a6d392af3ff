package vn.sen.platform.modules.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.modules.api.WholeFile;

/** The history of changes, a file each. Thread-safe. */
@Component(service = Changes.class)
public final class Changes {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
    private static final String JSON = ".json";

    private final Path folder;
    private final Json json;
    private final ConcurrentHashMap<String, Change> running = new ConcurrentHashMap<>();

    /** Over, but the disk did not take them. */
    private final ConcurrentHashMap<String, Change> unwritten = new ConcurrentHashMap<>();

    @Activate
    public Changes(@Reference Yard yard, @Reference Json json) {
        this.folder = yard.changes();
        this.json = json;
    }

    /**
     * Durable when it returns for the first and last time of a change; between them in memory. The
     * first time must succeed, or nothing is begun; of a change that is over no failure undoes what
     * was done: it is kept in memory, and written with the next one.
     */
    void keep(Change change, boolean durable) {
        try {
            if (durable || change.isOver()) {
                write(change);
            }
            unwritten.remove(change.id());
        } catch (IOException e) {
            if (!change.isOver()) {
                throw new UncheckedIOException(e);
            }
            LOG.error("{} of {} cannot be written down", change.kind(), change.module(), e);
            unwritten.put(change.id(), change);
        }
        if (change.isOver()) {
            running.remove(change.id());
        } else {
            running.put(change.id(), change);
        }
    }

    private void write(Change change) throws IOException {
        for (Change earlier : List.copyOf(unwritten.values())) {
            writeOne(earlier);
            unwritten.remove(earlier.id(), earlier);
        }
        writeOne(change);
    }

    private void writeOne(Change change) throws IOException {
        WholeFile.write(
                folder.resolve(change.id() + JSON),
                json.write(change).getBytes(StandardCharsets.UTF_8));
    }

    public Optional<Change> find(String id) {
        Change now = running.getOrDefault(id, unwritten.get(id));
        if (now != null) {
            return Optional.of(now);
        }
        return id.matches("[A-Za-z0-9-]+") ? read(folder.resolve(id + JSON)) : Optional.empty();
    }

    /** The one that runs now. */
    public Optional<Change> running() {
        return running.values().stream().findFirst();
    }

    /** Newest first. */
    public List<Change> latest(int most) {
        return names().stream()
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .flatMap(name -> find(name).stream())
                .toList();
    }

    /**
     * Newest first, each read only when it is asked for.
     *
     * @param id only those older than this one; null for all
     */
    public Stream<Change> olderThan(@Nullable String id) {
        return names().stream()
                .filter(name -> id == null || name.compareTo(id) < 0)
                .sorted(Comparator.reverseOrder())
                .flatMap(name -> find(name).stream());
    }

    /** Those that the end of the node broke off. */
    List<Change> unfinished() {
        return names().stream()
                .flatMap(name -> find(name).stream())
                .filter(change -> !change.isOver() && !running.containsKey(change.id()))
                .toList();
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(JSON))
                    .forEach(name -> names.add(name.substring(0, name.length() - JSON.length())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Change> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(json.read(Files.readString(file), Change.class))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }
}
