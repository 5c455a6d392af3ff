package vn.sen.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sen.platform.modules.api.FeatureFile;

/** The feature files of the distribution. */
final class Features {
    /** The feature that is always on. */
    static final String PLATFORM = "platform";

    private static final String JSON = ".json";

    private final Home home;

    Features(Home home) {
        this.home = home;
    }

    FeatureFile platform() throws IOException {
        return read(home.features().resolve(PLATFORM + JSON));
    }

    /** Those of the modules that may be switched on, by module name in alphabetical order. */
    Map<String, FeatureFile> modules() throws IOException {
        Map<String, FeatureFile> modules = new TreeMap<>();
        try (Stream<Path> files = Files.list(home.features())) {
            for (Path file : files.filter(f -> f.toString().endsWith(JSON)).toList()) {
                if (!file.getFileName().toString().equals(PLATFORM + JSON)) {
                    FeatureFile feature = read(file);
                    modules.put(feature.module(), feature);
                }
            }
        }
        return modules;
    }

    /** Where the distribution keeps a bundle that a feature names. */
    Path jar(FeatureFile.Part part) {
        Path jar =
                home.bundles()
                        .resolve(part.group().replace('.', '/'))
                        .resolve(part.artifact())
                        .resolve(part.version())
                        .resolve(part.fileName());
        if (Files.notExists(jar)) {
            throw new Refusal(
                    "Thiếu tệp " + jar + ": hãy giải nén lại bản phát hành.",
                    "The file " + jar + " is missing: unpack the release again.");
        }
        return jar;
    }

    private static FeatureFile read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return FeatureFile.read(in);
        } catch (IOException e) {
            throw new Refusal(
                    "Tệp " + file + " không đọc được: hãy sửa hoặc lấy lại từ bản phát hành.",
                    "The file "
                            + file
                            + " cannot be read: mend it or take it from the release again.",
                    e);
        }
    }
}
