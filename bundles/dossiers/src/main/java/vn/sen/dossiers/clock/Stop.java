package vn.sen.dossiers.clock;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is entered to stop the clock.
 *
 * @param reason code of a reason in force, for example {@code financial-obligation}
 * @param document number and date of the notice that was delivered
 * @param words what the person has to do, complete
 * @param parts keys of the components asked for, of a supplement
 * @param justification why a third supplement is needed
 * @param at when the notice was given; null for now
 */
public record Stop(
        @Nullable String reason,
        @Nullable String document,
        @Nullable String words,
        @Nullable List<String> parts,
        @Nullable String justification,
        @Nullable Instant at) {
    public static final String SUPPLEMENT = "supplement";
    public static final String FINANCIAL = "financial-obligation";
}
