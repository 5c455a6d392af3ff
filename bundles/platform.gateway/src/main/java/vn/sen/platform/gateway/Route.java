package vn.sen.platform.gateway;

import java.util.Map;
import java.util.Set;

/**
 * Where a path leads.
 *
 * @param module name of the module
 * @param inner path inside its application, {@code /api/…} or {@code /pages/…}
 * @param api whether the answer is for a machine
 */
record Route(String module, String inner, boolean api) {
    private static final String API = "/api/v1/";

    /**
     * Addresses that lead to another module's pages; browsers ask for the icon by themselves where
     * there is no page around what they show, such as a PDF.
     */
    private static final Map<String, String> ALIASES =
            Map.of(
                    "",
                    "/home",
                    "/",
                    "/home",
                    "/api",
                    "/home/api",
                    "/search",
                    "/home/search",
                    "/audit",
                    "/identity/audit",
                    "/favicon.ico",
                    "/assets/always/lotus.svg");

    private static final Set<String> FOR_MACHINES = Set.of("health", "metrics");

    static Route of(String path) {
        String target = ALIASES.getOrDefault(path, path);
        if (target.startsWith(API)) {
            return split(target.substring(API.length() - 1), "/api", true);
        }
        Route route = split(target, "/pages", false);
        return FOR_MACHINES.contains(route.module())
                ? new Route(route.module(), route.inner(), true)
                : route;
    }

    private static Route split(String path, String prefix, boolean api) {
        int end = path.indexOf('/', 1);
        String module = end < 0 ? path.substring(1) : path.substring(1, end);
        String rest = end < 0 ? "" : path.substring(end);
        return new Route(
                api && module.equals("audit") ? "identity" : module,
                inner(module, prefix, rest, api),
                api);
    }

    private static String inner(String module, String prefix, String rest, boolean api) {
        return api && module.equals("audit")
                ? prefix + "/audit" + rest
                : prefix + (rest.equals("/") ? "" : rest);
    }

    /**
     * Whether a page of this route may hold a form, so that its visitor needs a token against
     * forgery.
     */
    boolean hasForms() {
        return !api && !module.equals("assets");
    }
}
