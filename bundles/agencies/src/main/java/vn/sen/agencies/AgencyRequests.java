package vn.sen.agencies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.AgencyKind;

/**
 * What is asked of {@link AgencyActs}, as it was sent: what is missing is null and is named when
 * the act is done. {@code instrument} is the decision's number and date, or the reason.
 */
public final class AgencyRequests {
    private AgencyRequests() {}

    /**
     * @param code never given to another agency again
     * @param parent null for the top of a tree
     * @param validFrom first day of existence
     */
    public record NewAgency(
            @Nullable String code,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable AgencyKind kind,
            @Nullable UUID parent,
            @Nullable LocalDate validFrom,
            @Nullable String instrument) {}

    /** A new name holds until the next one that is already recorded. */
    public record Renaming(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable LocalDate effective,
            @Nullable String instrument) {}

    public record Reclassification(
            @Nullable AgencyKind kind,
            @Nullable LocalDate effective,
            @Nullable String instrument) {}

    /**
     * @param parent null to make it a top agency
     */
    public record Move(
            @Nullable UUID parent, @Nullable LocalDate effective, @Nullable String instrument) {}

    /**
     * @param lastDay last day of existence
     */
    public record Ending(@Nullable LocalDate lastDay, @Nullable String instrument) {}

    /**
     * What had been recorded wrongly; what is null stays as it is.
     *
     * @param from first day of the period to be corrected
     * @param to its last day; null until the next change that is recorded
     * @param top true to have no parent in the period
     */
    public record Correction(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable AgencyKind kind,
            @Nullable UUID parent,
            @Nullable Boolean top,
            @Nullable String instrument) {}

    /**
     * The period of existence had been recorded wrongly.
     *
     * @param validTo null when no end is known: an end that was recorded is taken back
     */
    public record ExistenceCorrection(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String instrument) {}

    /**
     * @param effective day in the future on which the change would have begun
     */
    public record Cancellation(@Nullable LocalDate effective, @Nullable String instrument) {}
}
