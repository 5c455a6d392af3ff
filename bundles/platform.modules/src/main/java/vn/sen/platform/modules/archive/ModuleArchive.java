package vn.sen.platform.modules.archive;

import java.nio.file.Path;
import java.util.List;
import vn.sen.platform.modules.api.FeatureFile;

/**
 * A module archive that was read, verified and not refused.
 *
 * @param file where it lies
 * @param sha256 of the file, 64 lower-case hex digits
 * @param bundles in the feature's order
 * @param carrier the one that carries the module's name
 * @param signer {@link Signer#NONE} when it is unsigned and that was allowed
 */
public record ModuleArchive(
        Path file,
        String sha256,
        FeatureFile feature,
        List<ArchivedBundle> bundles,
        ArchivedBundle carrier,
        Signer signer) {
    /** Name of the module in addresses. */
    public String module() {
        return feature.module();
    }

    /** Version of the bundle that carries the module's name. */
    public String version() {
        return carrier.version();
    }
}
