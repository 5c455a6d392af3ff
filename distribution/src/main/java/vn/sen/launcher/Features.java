package vn.sen.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.ID;

/** What the feature files of the distribution say: which bundle starts when. */
final class Features {
    /** The feature that is always on. */
    static final String PLATFORM = "platform";

    private static final String START_LEVEL = "start-level";
    private static final String SYSTEM_PACKAGES = "system-packages";
    private static final String JSON = ".json";

    private final Home home;

    Features(Home home) {
        this.home = home;
    }

    /** Names of the modules that may be switched on, in alphabetical order. */
    List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(home.features())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(JSON))
                    .map(name -> name.substring(0, name.length() - JSON.length()))
                    .filter(name -> !name.equals(PLATFORM))
                    .sorted()
                    .toList();
        }
    }

    /** Bundles of the platform and of these modules, each once. */
    Composition of(List<String> modules) throws IOException {
        requireKnown(modules);
        Map<String, Part> parts = new LinkedHashMap<>();
        List<String> systemPackages = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(PLATFORM));
        names.addAll(modules);
        for (String name : names) {
            Feature feature = read(name);
            for (FeatureBundle bundle : feature.getBundles()) {
                Part part = part(bundle);
                parts.putIfAbsent(part.coordinates(), part);
            }
            FeatureExtension extension = feature.getExtensions().get(SYSTEM_PACKAGES);
            if (extension != null) {
                systemPackages.addAll(extension.getText());
            }
        }
        return new Composition(List.copyOf(parts.values()), String.join(",", systemPackages));
    }

    private void requireKnown(List<String> modules) throws IOException {
        List<String> known = modules();
        for (String module : modules) {
            if (!known.contains(module)) {
                String names = String.join(", ", known);
                throw new Refusal(
                        "Không có mô-đun \"" + module + "\": hãy chọn trong " + names + ".",
                        "There is no module \"" + module + "\": choose among " + names + ".");
            }
        }
    }

    private Feature read(String name) throws IOException {
        Path file = home.features().resolve(name + JSON);
        try (Reader in = Files.newBufferedReader(file)) {
            return new FeatureServiceImpl().readFeature(in);
        } catch (RuntimeException e) {
            throw new Refusal(
                    "Tệp " + file + " không đọc được: hãy sửa hoặc lấy lại từ bản phát hành.",
                    "The file "
                            + file
                            + " cannot be read: mend it or take it from the release again.",
                    e);
        }
    }

    private Part part(FeatureBundle bundle) {
        ID id = bundle.getID();
        String coordinates = id.getGroupId() + ":" + id.getArtifactId() + ":" + id.getVersion();
        Path jar =
                home.bundles()
                        .resolve(id.getGroupId().replace('.', '/'))
                        .resolve(id.getArtifactId())
                        .resolve(id.getVersion())
                        .resolve(id.getArtifactId() + "-" + id.getVersion() + ".jar");
        if (Files.notExists(jar)) {
            throw new Refusal(
                    "Thiếu tệp " + jar + ": hãy giải nén lại bản phát hành.",
                    "The file " + jar + " is missing: unpack the release again.");
        }
        int level = ((Number) bundle.getMetadata().getOrDefault(START_LEVEL, 20)).intValue();
        return new Part(coordinates, jar, level);
    }

    /**
     * What a run is made of.
     *
     * @param systemPackages what the launcher's own class path gives to bundles, as the framework
     *     wants it
     */
    record Composition(List<Part> parts, String systemPackages) {}

    /** A bundle as a feature names it. */
    record Part(String coordinates, Path jar, int startLevel) {
        String location() {
            return "reference:" + jar.toUri();
        }
    }
}
