package vn.sen.procedures.api;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the way that a dossier takes.
 *
 * @param key stable within the version, for example {@code appraisal}
 * @param name what is done, in Vietnamese
 * @param agency who does it; null for the agency that received the dossier
 * @param share part of the whole time in hundredths; those of all legs sum to 100, or are all 0
 *     when the time is not shared out
 * @param next keys of the legs that may follow; empty ends the way. There is no way back to a leg
 *     passed
 * @param stops codes of the reasons for which the clock may stop here
 */
public record RouteLeg(
        String key,
        String name,
        @Nullable UUID agency,
        int share,
        Set<String> next,
        Set<String> stops) {
    public RouteLeg {
        next = Set.copyOf(next);
        stops = Set.copyOf(stops);
    }
}
