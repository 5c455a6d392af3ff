package vn.sen.platform.modules.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.modules.api.WholeFile;
import vn.sen.platform.modules.change.Yard;

/** Requests to delete a module's data, a file each, and the exports made for them. */
@Component(service = PurgeFiles.class)
public final class PurgeFiles {
    private final Path requests;
    private final Path exports;
    private final Json json;

    @Activate
    public PurgeFiles(@Reference Yard yard, @Reference Json json) {
        this.requests = yard.var().resolve("modules").resolve("purges");
        this.exports = yard.var().resolve("modules").resolve("exports");
        this.json = json;
    }

    Path exports() {
        return exports;
    }

    Path export(String name) {
        return exports.resolve(name);
    }

    Optional<PurgeRequest> find(String module) {
        Path file = requests.resolve(module + ".json");
        try {
            return Files.exists(file)
                    ? Optional.of(json.read(Files.readString(file), PurgeRequest.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(PurgeRequest request) {
        try {
            WholeFile.write(requests.resolve(request.module() + ".json"), json.write(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String module) {
        try {
            Files.deleteIfExists(requests.resolve(module + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
