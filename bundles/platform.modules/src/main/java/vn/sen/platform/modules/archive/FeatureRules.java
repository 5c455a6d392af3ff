package vn.sen.platform.modules.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Version;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.FeatureFile;
import vn.sen.platform.modules.api.FeatureFile.Part;

/** What a module's feature may say. */
final class FeatureRules {
    private FeatureRules() {}

    static FeatureFile checked(FeatureFile feature) {
        String module = feature.module();
        if (ModuleNames.isReserved(module)) {
            throw new Problem(ArchiveProblem.RESERVED_NAME, module);
        }
        if (!ModuleNames.isWellFormed(module)) {
            throw new Problem(ArchiveProblem.ODD_NAME, module);
        }
        version(feature.version(), ArchiveReader.FEATURE);
        if (feature.parts().isEmpty()) {
            throw odd("bundles: []");
        }
        if (!feature.systemPackages().isEmpty()) {
            throw odd("system-packages: " + feature.systemPackages());
        }
        if (feature.requires().contains(module)) {
            throw odd("requires: " + module);
        }
        for (String other : feature.requires()) {
            if (!ModuleNames.isWellFormed(other)) {
                throw new Problem(ArchiveProblem.ODD_NAME, other);
            }
        }
        tables(feature);
        return feature;
    }

    private static void tables(FeatureFile feature) {
        String own = ModuleNames.tablePrefix(feature.module());
        for (String prefix : feature.capabilities().tables()) {
            if (!prefix.equals(own)) {
                throw new Problem(ArchiveProblem.FOREIGN_TABLES, prefix, own);
            }
        }
    }

    /** The jars are those that the feature names, no more and no fewer. */
    static void sameJars(FeatureFile feature, List<String> jars) {
        Set<String> named = new HashSet<>();
        for (Part part : feature.parts()) {
            String jar = "bundles/" + part.fileName();
            if (!named.add(jar)) {
                throw odd(part.coordinates() + " ×2");
            }
            if (!jars.contains(jar)) {
                throw new Problem(ArchiveProblem.MISSING_JAR, jar);
            }
        }
        List<String> others = new ArrayList<>(jars);
        others.removeAll(named);
        if (!others.isEmpty()) {
            throw new Problem(ArchiveProblem.UNNAMED_JAR, others.get(0));
        }
    }

    /** The one bundle that carries the module's name. */
    static ArchivedBundle carrier(String module, List<ArchivedBundle> bundles) {
        List<ArchivedBundle> carriers =
                bundles.stream()
                        .filter(bundle -> module.equals(bundle.headers().get("Sen-Module")))
                        .toList();
        if (carriers.isEmpty()) {
            throw new Problem(ArchiveProblem.NO_CARRIER, module);
        }
        if (carriers.size() > 1) {
            throw new Problem(
                    ArchiveProblem.SEVERAL_CARRIERS,
                    module,
                    String.join(", ", carriers.stream().map(ArchivedBundle::name).toList()));
        }
        return carriers.get(0);
    }

    static String version(String text, String of) {
        try {
            return Version.parseVersion(text).toString();
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, ArchiveProblem.ODD_VERSION, text, of);
        }
    }

    private static Problem odd(String why) {
        return new Problem(ArchiveProblem.ODD_FEATURE, why);
    }
}
