package vn.sen.agencies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.AgencyKind;

/**
 * Which agencies a list shows.
 *
 * @param words of name, short name or code; "" for all
 * @param day the day that names, kinds, parents and the state are of
 */
public record AgencyFilter(
        String words,
        @Nullable AgencyKind kind,
        @Nullable UUID parent,
        State state,
        LocalDate day) {

    /** Whether an agency exists on the day, no longer, or not yet. */
    public enum State {
        EXISTING,
        ENDED,
        SCHEDULED
    }
}
