package vn.sen.platform.gateway;

import java.util.Map;

/**
 * Where a path leads.
 *
 * @param module name of the module
 * @param inner path inside its application, {@code /api/…} or {@code /pages/…}
 * @param api whether the answer is for a machine
 */
record Route(String module, String inner, boolean api) {
    private static final String API = "/api/v1/";

    /** First segments that lead to another module's pages. */
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
                    "/identity/audit");

    static Route of(String path) {
        String target = ALIASES.getOrDefault(path, path);
        if (target.startsWith(API)) {
            return split(target.substring(API.length() - 1), "/api", true);
        }
        return split(target, "/pages", false);
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
}
