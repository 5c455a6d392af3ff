package vn.sen.platform.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import vn.sen.platform.testkit.CompatibilityReport.Import;

/** Reads the package headers of bundles. */
final class PluginImports {
    private static final Pattern CLAUSE =
            Pattern.compile("([\\w.]+)((?:;[^,\"]*(?:\"[^\"]*\")?)*)");
    private static final Pattern VERSION = Pattern.compile(";\\s*version=\"?([^\";]+)\"?");

    private PluginImports() {}

    /** Packages of a header with the rest of their clause. */
    static Map<String, String> clauses(Bundle bundle, String header) {
        String value = bundle.getHeaders().get(header);
        Map<String, String> found = new TreeMap<>();
        if (value != null) {
            Matcher clause = CLAUSE.matcher(value);
            while (clause.find()) {
                found.put(clause.group(1), clause.group(2));
            }
        }
        return found;
    }

    /** Imports of packages of Sen, with the version that is there. */
    static List<Import> ofSen(List<Bundle> bundles) {
        Map<String, Import> found = new TreeMap<>();
        for (Bundle bundle : bundles) {
            Map<String, String> present = present(bundle);
            clauses(bundle, "Import-Package")
                    .forEach(
                            (name, rest) -> {
                                if (name.startsWith("vn.sen.")) {
                                    Matcher range = VERSION.matcher(rest);
                                    String asked = range.find() ? range.group(1) : "0";
                                    String there = present.getOrDefault(name, "?");
                                    found.put(name, new Import(name, asked, there));
                                }
                            });
        }
        return new ArrayList<>(found.values());
    }

    private static Map<String, String> present(Bundle bundle) {
        Map<String, String> versions = new TreeMap<>();
        for (BundleWire wire :
                bundle.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.package")) {
            Map<String, Object> says = wire.getCapability().getAttributes();
            versions.put(
                    String.valueOf(says.get("osgi.wiring.package")),
                    String.valueOf(says.get("version")));
        }
        return versions;
    }
}
