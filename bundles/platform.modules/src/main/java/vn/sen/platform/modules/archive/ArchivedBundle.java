package vn.sen.platform.modules.archive;

import java.util.Map;
import vn.sen.platform.modules.api.FeatureFile;

/**
 * A bundle inside an archive.
 *
 * @param part as the feature names it
 * @param headers main attributes of its manifest, found whatever the case of their names
 * @param name symbolic name, without directives
 * @param version as OSGi writes it
 * @param sha256 of the jar, 64 lower-case hex digits
 */
public record ArchivedBundle(
        FeatureFile.Part part,
        Map<String, String> headers,
        String name,
        String version,
        String sha256) {
    /** Its entry in the archive. */
    public String entry() {
        return "bundles/" + part.fileName();
    }

    /** Name of the unpacked jar: two archives with the same jar share it. */
    public String unpackedName() {
        return sha256 + ".jar";
    }
}
