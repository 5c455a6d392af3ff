package vn.sen.launcher;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What a new plug-in is called.
 *
 * @param name of the module: a segment of addresses, and in front of its tables and permissions
 * @param packageName of its classes
 */
record PluginName(String name, String packageName) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{1,29}");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final Pattern FOREIGN = Pattern.compile("(vn\\.sen|javax?|jakarta)\\..*");

    /** Names of the house: its modules, and first segments of addresses that lead elsewhere. */
    private static final Set<String> TAKEN =
            Set.of(
                    "agencies",
                    "api",
                    "assets",
                    "audit",
                    "deadlines",
                    "events",
                    "flyway",
                    "health",
                    "home",
                    "identity",
                    "inspections",
                    "lib",
                    "login",
                    "measures",
                    "metrics",
                    "modules",
                    "outbox",
                    "packs",
                    "pages",
                    "platform",
                    "sample",
                    "search",
                    "sen");

    /** Refuses names that could not run. */
    static PluginName checked(String name, String packageName) {
        if (!NAME.matcher(name).matches() || SourceVersion.isKeyword(name)) {
            throw new Refusal(
                    "Tên \""
                            + name
                            + "\" không dùng được: cần 2 đến 30 chữ cái thường không dấu hoặc chữ"
                            + " số, bắt đầu bằng chữ cái, ví dụ gopy.",
                    "The name \""
                            + name
                            + "\" cannot be used: it takes 2 to 30 lower-case letters a-z or"
                            + " digits, a letter first, for example gopy.");
        }
        if (TAKEN.contains(name)) {
            throw new Refusal(
                    "Tên \"" + name + "\" là của Sen: hãy chọn tên khác.",
                    "The name \"" + name + "\" belongs to Sen: choose another.");
        }
        if (!PACKAGE.matcher(packageName).matches()
                || Stream.of(packageName.split("\\.")).anyMatch(SourceVersion::isKeyword)) {
            throw new Refusal(
                    "Gói \""
                            + packageName
                            + "\" không dùng được: hãy ghi như vn.example.gopy, bằng chữ thường.",
                    "The package \""
                            + packageName
                            + "\" cannot be used: write it like vn.example.gopy, in lower case.");
        }
        if (FOREIGN.matcher(packageName + ".").matches()) {
            throw new Refusal(
                    "Gói \"" + packageName + "\" là của người khác: hãy dùng tên miền của mình.",
                    "The package \""
                            + packageName
                            + "\" is somebody else's: use a domain of yours.");
        }
        return new PluginName(name, packageName);
    }
}
