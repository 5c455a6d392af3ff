package vn.sen.platform.modules.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.api.LockedModule;

/**
 * What putting an archive in would do. Holds for this archive and this set of modules only.
 *
 * @param id short, as people type it
 * @param file name of the archive as it came
 * @param from version that serves now; null when there is none
 * @param lock digest of the lock file that the plan was made for
 * @param next what the lock file would say
 * @param signer empty for an unsigned archive
 * @param bundles each with what happens to it
 * @param consumers modules that use services of this one, and so re-bind
 * @param api what changes for those who call it or what it calls
 * @param migrations in their order
 * @param asks what it uses and nobody has approved yet
 * @param restarts what would have to restart; empty when nothing
 * @param millis estimate of the time from the request to the switch
 * @param warnings worth reading before it is applied
 * @param refusals why it cannot be applied; empty when it can
 */
public record Plan(
        String id,
        Instant at,
        String by,
        String file,
        String module,
        @Nullable String from,
        String to,
        String archive,
        String lock,
        LockedModule next,
        String signer,
        List<BundleLine> bundles,
        List<String> consumers,
        List<Text> api,
        List<MigrationLine> migrations,
        Capabilities asks,
        List<String> restarts,
        long millis,
        List<Text> warnings,
        List<Text> refusals) {

    /** What happens to a bundle. */
    public enum Fate {
        ADDED,
        CHANGED,
        SAME,
        REMOVED
    }

    /**
     * @param from version now; null for an added one
     * @param to version then; null for a removed one
     */
    public record BundleLine(String name, @Nullable String from, @Nullable String to, Fate fate) {}

    /**
     * @param expands false for a contraction, which the last version but one must not notice
     * @param words what it does, for people
     */
    public record MigrationLine(String file, String sql, boolean expands, Text words) {}

    public boolean isUnsigned() {
        return signer.isEmpty();
    }

    public boolean mayBeApplied() {
        return refusals.isEmpty();
    }

    /** Whether somebody must say yes to something that is new. */
    public boolean asksApproval() {
        return !asks.isEmpty();
    }
}
