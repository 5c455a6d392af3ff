package vn.sen.procedures.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a site must show on a day.
 *
 * @param decision number of the decision that announced it; "" when it is not known
 * @param limit amount of the time limit; 0 when there is none
 * @param due last day on which it was to be shown; null while nobody can count it
 */
record Expected(
        UUID version,
        String code,
        int number,
        String name,
        UUID competent,
        String decision,
        int limit,
        @Nullable LocalDate due) {}
