package vn.sen.platform.modules.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.modules.api.LockedModule.Origin;
import vn.sen.platform.modules.api.LockedModule.State;

/** {@code modules.lock.json} of a data folder. One process writes it; see {@link WholeFile}. */
public final class LockFile {
    private static final int FORMAT = 1;

    private final Path file;

    public LockFile(Path var) {
        file = var.resolve("modules.lock.json");
    }

    public Path path() {
        return file;
    }

    /**
     * Empty before the first start.
     *
     * @throws IOException when it cannot be read or is not such a file
     */
    public Optional<ModulesLock> read() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (Reader text = Files.newBufferedReader(file);
                JsonReader reader = Json.createReader(text)) {
            JsonObject json = reader.readObject();
            if (json.getInt("format") != FORMAT) {
                throw new IOException("format " + json.getInt("format") + " of " + file);
            }
            Map<String, LockedModule> modules = new TreeMap<>();
            json.getJsonObject("modules")
                    .forEach(
                            (name, value) -> modules.put(name, module(name, value.asJsonObject())));
            return Optional.of(new ModulesLock(json.getString("configured"), modules));
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException e) {
            throw new IOException(file + " is damaged", e);
        }
    }

    public void write(ModulesLock lock) throws IOException {
        WholeFile.write(file, text(lock));
    }

    /** The lock as the file shows it; the same lock gives the same text. */
    public static String text(ModulesLock lock) {
        JsonObjectBuilder modules = Json.createObjectBuilder();
        lock.all().forEach(module -> modules.add(module.name(), json(module)));
        JsonObject json =
                Json.createObjectBuilder()
                        .add("format", FORMAT)
                        .add("configured", lock.configured())
                        .add("modules", modules)
                        .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer =
                Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip() + "\n";
    }

    private static LockedModule module(String name, JsonObject json) {
        JsonObject previous = json.containsKey("previous") ? json.getJsonObject("previous") : null;
        JsonObject uses = json.getJsonObject("capabilities");
        JsonObject reason = json.getJsonObject("reason");
        return new LockedModule(
                name,
                State.valueOf(json.getString("state")),
                json.getString("version"),
                Origin.valueOf(json.getString("origin")),
                json.getString("signer"),
                json.getString("archive"),
                bundles(json),
                strings(json, "requires"),
                new Capabilities(
                        strings(uses, "tables"),
                        strings(uses, "hosts"),
                        strings(uses, "permissions")),
                previous == null ? null : module(name, previous),
                new Reason(reason.getString("vi"), reason.getString("en")));
    }

    private static List<LockedBundle> bundles(JsonObject json) {
        List<LockedBundle> bundles = new ArrayList<>();
        for (JsonObject bundle : json.getJsonArray("bundles").getValuesAs(JsonObject.class)) {
            bundles.add(
                    new LockedBundle(
                            bundle.getString("name"),
                            bundle.getString("version"),
                            bundle.getString("file"),
                            bundle.getString("sha256"),
                            bundle.getInt("startLevel")));
        }
        return List.copyOf(bundles);
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static JsonObjectBuilder json(LockedModule module) {
        JsonArrayBuilder bundles = Json.createArrayBuilder();
        for (LockedBundle bundle : module.bundles()) {
            bundles.add(
                    Json.createObjectBuilder()
                            .add("name", bundle.name())
                            .add("version", bundle.version())
                            .add("file", bundle.file())
                            .add("sha256", bundle.sha256())
                            .add("startLevel", bundle.startLevel()));
        }
        JsonObjectBuilder json =
                Json.createObjectBuilder()
                        .add("state", module.state().name())
                        .add("version", module.version())
                        .add("origin", module.origin().name())
                        .add("signer", module.signer())
                        .add("archive", module.archive())
                        .add("bundles", bundles)
                        .add("requires", Json.createArrayBuilder(module.requires()))
                        .add("capabilities", json(module.capabilities()))
                        .add(
                                "reason",
                                Json.createObjectBuilder()
                                        .add("vi", module.reason().vi())
                                        .add("en", module.reason().en()));
        @Nullable LockedModule previous = module.previous();
        return previous == null ? json : json.add("previous", json(previous));
    }

    private static JsonObjectBuilder json(Capabilities uses) {
        return Json.createObjectBuilder()
                .add("tables", Json.createArrayBuilder(uses.tables()))
                .add("hosts", Json.createArrayBuilder(uses.hosts()))
                .add("permissions", Json.createArrayBuilder(uses.permissions()));
    }
}
