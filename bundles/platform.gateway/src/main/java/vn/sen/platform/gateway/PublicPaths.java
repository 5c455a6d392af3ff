package vn.sen.platform.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a module anybody may ask for without signing in; nothing else. A module declares it with
 * its application, as texts of the property {@code sen.public}: {@code /pages/find}, or {@code
 * /pages/find/*} with what lies below, each with a number of requests that one address may make in
 * a minute when it is not the usual one ({@code /pages/look-up 20}), or {@code unlimited}.
 */
record PublicPaths(List<PublicPath> paths) {
    static final String PROPERTY = "sen.public";

    /** What every module is without a declaration. */
    static final PublicPaths NONE = new PublicPaths(List.of());

    private static final Pattern DECLARED =
            Pattern.compile("((?:/[\\w.-]+)*)(/\\*)?(?: +(\\d{1,6}|unlimited))?");

    PublicPaths {
        paths = List.copyOf(paths);
    }

    /**
     * @param below whether what lies below the path is meant as well
     * @param perMinute requests of one address; 0 for the usual number, below 0 for no limit
     */
    record PublicPath(String path, boolean below, int perMinute) {
        private boolean leadsTo(String inner) {
            return inner.equals(path) || below && inner.startsWith(path + "/");
        }
    }

    /**
     * @param declared a text or several; null for none
     */
    static PublicPaths of(@Nullable Object declared) {
        if (declared == null) {
            return NONE;
        }
        List<PublicPath> paths = new ArrayList<>();
        for (Object text : declared instanceof Object[] many ? many : new Object[] {declared}) {
            paths.add(path(String.valueOf(text)));
        }
        return new PublicPaths(paths);
    }

    private static PublicPath path(String text) {
        Matcher parts = DECLARED.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    PROPERTY + " is a path, or path/*, and a number: " + text);
        }
        String number = parts.group(3);
        return new PublicPath(
                parts.group(1),
                parts.group(2) != null,
                number == null ? 0 : number.equals("unlimited") ? -1 : Integer.parseInt(number));
    }

    /**
     * Which of them leads there; empty when nothing does. A path that could be read in two ways
     * leads nowhere.
     */
    Optional<PublicPath> to(String inner) {
        String plain = inner.toLowerCase(Locale.ROOT);
        if (plain.contains("..")
                || plain.contains("//")
                || plain.contains(";")
                || plain.contains("%2e")
                || plain.contains("%2f")
                || plain.contains("%5c")) {
            return Optional.empty();
        }
        return paths.stream().filter(path -> path.leadsTo(inner)).findFirst();
    }
}
