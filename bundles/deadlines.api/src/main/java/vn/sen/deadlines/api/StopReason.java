package vn.sen.deadlines.api;

import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * Why a clock may stand still; comes from a rule pack.
 *
 * @param code stable, for example {@code financial-obligation}
 * @param maximum working days that such a stop may last; after them the clock runs again by itself;
 *     null when the rule names none
 * @param proof which document shows the stop and its end
 */
public record StopReason(
        String code, Text label, After after, @Nullable Integer maximum, Rule rule, Text proof) {
    /** What the end of the stop does to the count. */
    public enum After {
        /** The rest of the limit goes on. */
        RESUMES,
        /** The whole limit is counted again. */
        RESTARTS
    }
}
