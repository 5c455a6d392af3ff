package vn.sen.platform.modules.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.jspecify.annotations.Nullable;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.ID;

/**
 * A feature file: the bundles of a deployable set.
 *
 * @param name artifact id of the feature, for example {@code inspections}
 * @param version of the feature
 * @param title for people; empty when the file gives none
 * @param parts bundles in the file's order
 * @param systemPackages what the launcher's class path gives to bundles; empty for most
 * @param module name in addresses; the feature's own name when the file does not say
 * @param requires modules that must be on
 */
public record FeatureFile(
        String name,
        String version,
        String title,
        List<Part> parts,
        List<String> systemPackages,
        String module,
        List<String> requires,
        Capabilities capabilities) {
    /** Extension of a module's feature. */
    public static final String MODULE = "sen-module";

    private static final String START_LEVEL = "start-level";
    private static final String SYSTEM_PACKAGES = "system-packages";
    private static final int MODULE_LEVEL = 20;

    /** A bundle as a feature names it. */
    public record Part(String group, String artifact, String version, int startLevel) {
        public String coordinates() {
            return group + ":" + artifact + ":" + version;
        }

        public String fileName() {
            return artifact + "-" + version + ".jar";
        }
    }

    /**
     * Reads to the end of the text; does not close it.
     *
     * @throws IOException when the text is no feature file, with a message that says why
     */
    public static FeatureFile read(Reader text) throws IOException {
        try {
            Feature feature = new FeatureServiceImpl().readFeature(text);
            JsonObject about = about(feature.getExtensions().get(MODULE));
            FeatureExtension packages = feature.getExtensions().get(SYSTEM_PACKAGES);
            ID id = feature.getID();
            return new FeatureFile(
                    id.getArtifactId(),
                    id.getVersion(),
                    feature.getName().orElse(""),
                    feature.getBundles().stream().map(FeatureFile::part).toList(),
                    packages == null ? List.of() : List.copyOf(packages.getText()),
                    about.getString("module", id.getArtifactId()),
                    strings(about, "requires"),
                    capabilities(about));
        } catch (JsonException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException e) {
            throw new IOException("no feature file: " + e.getMessage(), e);
        }
    }

    private static Part part(FeatureBundle bundle) {
        ID id = bundle.getID();
        Object level = bundle.getMetadata().getOrDefault(START_LEVEL, MODULE_LEVEL);
        return new Part(
                id.getGroupId(), id.getArtifactId(), id.getVersion(), ((Number) level).intValue());
    }

    private static JsonObject about(@Nullable FeatureExtension extension) {
        if (extension == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(extension.getJSON()))) {
            return reader.readObject();
        }
    }

    private static Capabilities capabilities(JsonObject about) {
        JsonObject uses =
                about.containsKey("capabilities")
                        ? about.getJsonObject("capabilities")
                        : JsonObject.EMPTY_JSON_OBJECT;
        return new Capabilities(
                strings(uses, "tables"), strings(uses, "hosts"), strings(uses, "permissions"));
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.containsKey(name)
                ? new ArrayList<>(json.getJsonArray(name).getValuesAs(JsonString::getString))
                : List.of();
    }
}
