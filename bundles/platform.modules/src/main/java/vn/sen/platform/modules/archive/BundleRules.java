package vn.sen.platform.modules.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.felix.utils.manifest.Clause;
import org.osgi.framework.Constants;
import org.osgi.framework.VersionRange;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.FeatureFile;
import vn.sen.platform.modules.api.FeatureFile.Part;

/** What the bundles of a module may be. */
final class BundleRules {
    private static final String DEPLOYER = "vn.sen.platform.modules";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,200}");
    private static final List<String> NEEDS =
            List.of(
                    Constants.IMPORT_PACKAGE,
                    Constants.REQUIRE_BUNDLE,
                    Constants.REQUIRE_CAPABILITY,
                    Constants.DYNAMICIMPORT_PACKAGE);

    private BundleRules() {}

    static List<ArchivedBundle> checked(FeatureFile feature, SpooledJars jars) throws IOException {
        List<ArchivedBundle> bundles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Part part : feature.parts()) {
            ArchivedBundle bundle = bundle(part, jars.headers(part), jars.sha256(part));
            if (!names.add(bundle.name())) {
                throw new Problem(ArchiveProblem.DUPLICATE_BUNDLE, bundle.name());
            }
            bundles.add(bundle);
        }
        return List.copyOf(bundles);
    }

    private static ArchivedBundle bundle(Part part, Map<String, String> headers, String sha256) {
        if (!"2".equals(headers.get(Constants.BUNDLE_MANIFESTVERSION))) {
            throw new Problem(
                    ArchiveProblem.NO_BUNDLE, part.fileName(), Constants.BUNDLE_MANIFESTVERSION);
        }
        Clause name = name(part, headers);
        ArchivedBundle bundle =
                new ArchivedBundle(
                        part,
                        headers,
                        name.getName(),
                        FeatureRules.version(
                                headers.getOrDefault(Constants.BUNDLE_VERSION, "0"),
                                part.fileName()),
                        sha256);
        if ("true".equals(name.getDirective(Constants.SINGLETON_DIRECTIVE))) {
            throw new Problem(ArchiveProblem.SINGLETON, bundle.name());
        }
        for (Clause host : clauses(bundle, Constants.FRAGMENT_HOST)) {
            throw new Problem(ArchiveProblem.FRAGMENT, bundle.name(), host.getName());
        }
        for (String header : NEEDS) {
            clauses(bundle, header).forEach(need -> checkNeed(bundle, header, need));
        }
        return bundle;
    }

    private static Clause name(Part part, Map<String, String> headers) {
        try {
            List<Clause> names = ManifestClauses.of(headers, Constants.BUNDLE_SYMBOLICNAME);
            if (names.size() == 1 && NAME.matcher(names.get(0).getName()).matches()) {
                return names.get(0);
            }
        } catch (IllegalArgumentException e) {
            throw odd(e, part, Constants.BUNDLE_SYMBOLICNAME);
        }
        throw new Problem(ArchiveProblem.NO_BUNDLE, part.fileName(), Constants.BUNDLE_SYMBOLICNAME);
    }

    private static void checkNeed(ArchivedBundle bundle, String header, Clause need) {
        boolean certain =
                !header.equals(Constants.DYNAMICIMPORT_PACKAGE)
                        && !Constants.RESOLUTION_OPTIONAL.equals(
                                need.getDirective(Constants.RESOLUTION_DIRECTIVE));
        if (!certain) {
            throw new Problem(ArchiveProblem.OPTIONAL_IMPORT, bundle.name(), need.getName());
        }
        boolean ofTheDeployer =
                need.getName().equals(DEPLOYER) || need.getName().startsWith(DEPLOYER + ".");
        if (ofTheDeployer) {
            throw new Problem(ArchiveProblem.FORBIDDEN_IMPORT, bundle.name(), need.getName());
        }
        boolean roundabout =
                header.equals(Constants.REQUIRE_CAPABILITY)
                        && need.getName().startsWith("osgi.wiring.");
        if (roundabout) {
            throw new Problem(ArchiveProblem.FORBIDDEN_IMPORT, bundle.name(), need.toString());
        }
        if (header.equals(Constants.IMPORT_PACKAGE)) {
            checkRange(bundle, need);
        }
    }

    private static void checkRange(ArchivedBundle bundle, Clause need) {
        String range = need.getAttribute(Constants.VERSION_ATTRIBUTE);
        try {
            VersionRange.valueOf(range == null ? "0" : range);
        } catch (IllegalArgumentException e) {
            throw odd(e, bundle.part(), Constants.IMPORT_PACKAGE);
        }
    }

    private static List<Clause> clauses(ArchivedBundle bundle, String header) {
        try {
            return ManifestClauses.of(bundle.headers(), header);
        } catch (IllegalArgumentException e) {
            throw odd(e, bundle.part(), header);
        }
    }

    private static Problem odd(Exception cause, Part part, String header) {
        return Problem.because(cause, ArchiveProblem.NO_BUNDLE, part.fileName(), header);
    }
}
