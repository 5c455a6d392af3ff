package vn.sen.reconciliation.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;

/**
 * The time limit of a procedure.
 *
 * @param amount working days; 0 for the same day
 * @param basis decision that sets it
 */
public record LimitView(
        String procedure,
        String name,
        int amount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis,
        Confidence confidence) {}
