package vn.sen.platform.identity.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of acts that the sources of all bundles give to the audit trail. */
final class ActsInSources {
    private static final String NAME = "\"([a-z]+\\.[a-z-]*[a-z])\"";

    /** A call that hands over an act, or one of two by a condition. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\b(?:write|record|read|denied|refused|alsoActed|change|move|settle|open|begin"
                            + "|GRANT|CLOSE|REVOKE|RESET)\\(\\s*"
                            + "(?:[\\w.]+\\s*(?:==\\s*[\\w.]+\\s*)?\\?\\s*"
                            + NAME
                            + "\\s*:\\s*)?"
                            + NAME);

    /** Acts that get the name of their module where they are written. */
    private static final List<Pattern> SHORT =
            List.of(
                    Pattern.compile(
                            "\\b(?:Step\\s*\\.\\s*(?:of|byOwner)|acts\\.begin)\\("
                                    + "\\s*\"([a-z-]+)\""),
                    Pattern.compile("\\bnew Act\\(\\s*id,\\s*\"([a-z-]+)\""));

    private ActsInSources() {}

    /** Each with the file that has it. */
    static SortedMap<String, String> read(Path bundles) throws IOException {
        SortedMap<String, String> acts = new TreeMap<>();
        List<Path> sources;
        try (Stream<Path> all = Files.walk(bundles)) {
            sources =
                    all.filter(p -> p.toString().contains("/src/main/java/"))
                            .filter(p -> p.toString().endsWith(".java"))
                            .filter(p -> !p.toString().endsWith("Permission.java"))
                            .toList();
        }
        for (Path source : sources) {
            collect(bundles.relativize(source), Files.readString(source), acts);
        }
        return acts;
    }

    private static void collect(Path source, String text, SortedMap<String, String> acts) {
        String file = source.toString();
        for (Matcher m = WRITTEN.matcher(text); m.find(); ) {
            for (int group = 1; group <= 2; group++) {
                if (m.group(group) != null) {
                    acts.put(m.group(group), file);
                }
            }
        }
        String module = source.getName(0).toString();
        for (Pattern pattern : SHORT) {
            for (Matcher m = pattern.matcher(text); m.find(); ) {
                acts.put(module + "." + m.group(1), file);
            }
        }
    }
}
