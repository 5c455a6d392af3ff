package vn.sen.deadlines.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All reasons for which a clock may stop.
 *
 * @param instrument what the version rests on
 */
public record ReasonPack(
        @Nullable List<@Nullable ReasonEntry> reasons, @Nullable String instrument) {}
