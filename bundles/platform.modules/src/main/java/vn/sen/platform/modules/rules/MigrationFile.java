package vn.sen.platform.modules.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import vn.sen.platform.api.problem.Problem;

/**
 * What the name of a migration says.
 *
 * @param name without its folder
 * @param after version that must have run before; null when it does not say
 */
record MigrationFile(String name, @Nullable Version after) {
    private static final Pattern NAME = Pattern.compile("V[0-9]+([._][0-9]+)*__[^/]+\\.sql");
    private static final Pattern AFTER =
            Pattern.compile("V[0-9]+(?:[._][0-9]+)*__after_([^/]*?)__[^/]+\\.sql");

    static MigrationFile of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!NAME.matcher(name).matches()) {
            throw new Problem(RuleProblem.ODD_FILE, name);
        }
        if (!name.replaceFirst("^V[0-9._]*?__", "").startsWith("after_")) {
            return new MigrationFile(name, null);
        }
        Matcher after = AFTER.matcher(name);
        if (!after.matches()) {
            throw new Problem(RuleProblem.ODD_FILE, name);
        }
        try {
            return new MigrationFile(name, Version.parseVersion(after.group(1).replace('_', '.')));
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, RuleProblem.ODD_FILE, name);
        }
    }
}
