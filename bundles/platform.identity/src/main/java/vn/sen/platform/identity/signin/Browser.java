package vn.sen.platform.identity.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A browser's long name for itself, in the two words that people know it by. */
final class Browser {
    /** Order matters: Edge also calls itself Chrome, and everybody calls itself Safari. */
    private static final List<String> NAMES =
            List.of("Edg", "OPR", "Firefox", "Chrome", "Safari", "curl");

    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Browser() {}

    static String of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        String name = first(NAMES, agent);
        String system = first(SYSTEMS, agent);
        return (name.equals("Edg") ? "Edge" : name.equals("OPR") ? "Opera" : name)
                + (name.isEmpty() || system.isEmpty() ? "" : " · ")
                + system;
    }

    private static String first(List<String> words, String agent) {
        return words.stream().filter(agent::contains).findFirst().orElse("");
    }
}
