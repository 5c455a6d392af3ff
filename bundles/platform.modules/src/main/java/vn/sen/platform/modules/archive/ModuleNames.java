package vn.sen.platform.modules.archive;

import java.util.Set;
import java.util.regex.Pattern;

/** Which names a module may have, and which tables are its own. */
public final class ModuleNames {
    /** First parts of the platform's own addresses. */
    private static final Set<String> RESERVED =
            Set.of(
                    "api",
                    "assets",
                    "login",
                    "health",
                    "metrics",
                    "modules",
                    "plans",
                    "changes",
                    "measures",
                    "events",
                    "outbox",
                    "audit",
                    "packs",
                    "identity",
                    "home",
                    "search",
                    "openapi.json",
                    "favicon.ico",
                    "platform");

    private static final Pattern WELL_FORMED =
            Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*");
    private static final int LONGEST = 40;

    private ModuleNames() {}

    public static boolean isWellFormed(String name) {
        return name.length() <= LONGEST && WELL_FORMED.matcher(name).matches();
    }

    public static boolean isReserved(String name) {
        return RESERVED.contains(name) || name.startsWith("platform.") || name.startsWith("lib.");
    }

    /** What the names of the module's tables begin with. */
    public static String tablePrefix(String module) {
        return module.replace('.', '_') + "_";
    }
}
