package vn.sen.platform.testkit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A module archive, read for a test run: what it says of itself, and its bundles unpacked.
 *
 * @param bundles jars in a folder of their own, in the order of the feature
 */
record PluginArchive(
        String module, String version, List<String> requires, Uses uses, List<Path> bundles) {

    /** What the author declares. */
    record Uses(List<String> tables, List<String> hosts, List<String> permissions) {}

    static PluginArchive read(Path archive) throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new FileNotFoundException(
                    archive + " is not there: run mvn verify, which makes the archive first");
        }
        Path folder =
                Files.createTempDirectory(
                        Files.createDirectories(Path.of("target")), "plugin-bundles");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            JsonObject feature = json(zip, "feature.json");
            JsonObject said = ofModule(feature);
            JsonObject uses = said.getJsonObject("capabilities");
            return new PluginArchive(
                    said.getString("module"),
                    last(feature.getString("id")),
                    texts(said, "requires"),
                    new Uses(
                            texts(uses, "tables"),
                            texts(uses, "hosts"),
                            texts(uses, "permissions")),
                    unpacked(zip, feature, folder));
        }
    }

    /** Modules that those named require, themselves before who requires them. */
    static List<String> withRequired(Path distribution, List<String> modules) throws IOException {
        List<String> all = new ArrayList<>();
        for (String module : modules) {
            Path file = distribution.resolve("features").resolve(module + ".json");
            if (!Files.exists(file)) {
                throw new IllegalStateException(
                        "the module " + module + ", which is required, is not in " + distribution);
            }
            try (InputStream in = Files.newInputStream(file);
                    JsonReader json = Json.createReader(in)) {
                List<String> further = texts(ofModule(json.readObject()), "requires");
                all.addAll(withRequired(distribution, further));
            }
            all.add(module);
        }
        return all.stream().distinct().toList();
    }

    private static JsonObject ofModule(JsonObject feature) {
        return feature.getJsonObject("extensions")
                .getJsonObject("sen-module")
                .getJsonObject("json");
    }

    private static List<Path> unpacked(ZipFile zip, JsonObject feature, Path folder)
            throws IOException {
        List<Path> jars = new ArrayList<>();
        for (JsonObject bundle : feature.getJsonArray("bundles").getValuesAs(JsonObject.class)) {
            String[] id = bundle.getString("id").split(":", -1);
            String name = id[1] + "-" + id[2] + ".jar";
            Path jar = folder.resolve(name);
            try (InputStream in = open(zip, "bundles/" + name)) {
                Files.copy(in, jar);
            }
            jars.add(jar);
        }
        return jars;
    }

    private static JsonObject json(ZipFile zip, String name) throws IOException {
        try (InputStream in = open(zip, name);
                JsonReader json = Json.createReader(in)) {
            return json.readObject();
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name + " is not in " + zip.getName());
        }
        return zip.getInputStream(entry);
    }

    private static List<String> texts(JsonObject in, String name) {
        JsonArray array = in.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf(':') + 1);
    }
}
