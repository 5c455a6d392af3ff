package vn.sen.platform.testkit;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.ops4j.pax.exam.Option;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.ID;

/**
 * What the feature files of a distribution say, as options of Pax Exam. Apis, and the libraries
 * whose types they show, come from the test's class path instead of their bundles, so that a test
 * can call the services.
 */
final class FeatureOptions {
    private static final Set<String> SHARED =
            Set.of(
                    "platform.api",
                    "agencies.api",
                    "lib.jte",
                    "jakarta.persistence-api",
                    "jakarta.ws.rs-api");
    private static final String SYSTEM_PACKAGES = "system-packages";

    private final Path distribution;
    private final List<Option> options = new ArrayList<>();

    FeatureOptions(Path distribution) {
        this.distribution = distribution;
    }

    FeatureOptions add(String name) throws IOException {
        Path file = distribution.resolve("features").resolve(name + ".json");
        try (Reader in = Files.newBufferedReader(file)) {
            Feature feature = new FeatureServiceImpl().readFeature(in);
            FeatureExtension extension = feature.getExtensions().get(SYSTEM_PACKAGES);
            if (extension != null) {
                options.add(systemPackages(extension.getText().toArray(String[]::new)));
            }
            for (FeatureBundle bundle : feature.getBundles()) {
                add(bundle);
            }
        }
        return this;
    }

    List<Option> list() {
        return options;
    }

    private void add(FeatureBundle bundle) throws IOException {
        ID id = bundle.getID();
        Path jar =
                distribution
                        .resolve("bundles")
                        .resolve(id.getGroupId().replace('.', '/'))
                        .resolve(id.getArtifactId())
                        .resolve(id.getVersion())
                        .resolve(id.getArtifactId() + "-" + id.getVersion() + ".jar");
        if (SHARED.contains(id.getArtifactId())) {
            options.add(systemPackages(exported(jar)));
        } else {
            int level = ((Number) bundle.getMetadata().getOrDefault("start-level", 20)).intValue();
            options.add(bundle(jar.toUri().toString()).startLevel(level));
        }
    }

    private static String exported(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String exported = file.getManifest().getMainAttributes().getValue("Export-Package");
            return exported.replaceAll(";uses:=\"[^\"]*\"", "");
        }
    }
}
