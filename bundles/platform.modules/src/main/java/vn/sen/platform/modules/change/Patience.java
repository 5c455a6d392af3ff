package vn.sen.platform.modules.change;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** How long a module may take to start or to answer, before it counts as hanging. */
final class Patience {
    private static final long SECONDS = 30;

    private Patience() {}

    /** The setting {@code sen.modules.patience}, in seconds. */
    static Duration of(BundleContext context) {
        @Nullable String setting = context.getProperty("sen.modules.patience");
        return Duration.ofSeconds(
                setting == null || !setting.matches("[1-9]\\d{0,3}")
                        ? SECONDS
                        : Long.parseLong(setting));
    }
}
