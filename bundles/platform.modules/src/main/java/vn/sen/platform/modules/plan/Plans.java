package vn.sen.platform.modules.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.modules.api.WholeFile;
import vn.sen.platform.modules.change.Yard;

/** The plans that were made, a file each. Thread-safe. */
@Component(service = Plans.class)
public final class Plans {
    private static final Logger LOG = LoggerFactory.getLogger(Plans.class);

    private final Path folder;
    private final Json json;

    @Activate
    public Plans(@Reference Yard yard, @Reference Json json) {
        this.folder = yard.plans();
        this.json = json;
    }

    void keep(Plan plan) {
        try {
            WholeFile.write(
                    folder.resolve(plan.id() + ".json"),
                    json.write(plan).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Plan> find(String id) {
        Path file = folder.resolve(id + ".json");
        return id.matches("[A-Za-z0-9._-]+") && Files.exists(file) ? read(file) : Optional.empty();
    }

    List<Plan> latest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Plans::age).reversed())
                    .limit(most)
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Plan> read(Path file) {
        try {
            return Optional.of(json.read(Files.readString(file), Plan.class));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }
}
