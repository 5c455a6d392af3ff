package vn.sen.platform.modules.archive;

import java.util.List;
import java.util.Map;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;

/** Headers of bundle manifests, in clauses: one for each path, with its attributes. */
public final class ManifestClauses {
    private ManifestClauses() {}

    /**
     * Empty when the header is not there.
     *
     * @throws IllegalArgumentException when it is malformed
     */
    public static List<Clause> of(Map<String, String> headers, String header) {
        String text = headers.getOrDefault(header, "");
        return text.isBlank() ? List.of() : List.of(Parser.parseHeader(text));
    }
}
