package vn.sen.inspections.findings;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of findings may be narrowed to besides its place in an inspection. A null part does
 * not restrict.
 *
 * @param words stand in what was found or in its cause
 * @param owed true: only what somebody has to remedy, so neither strengths nor what was withdrawn
 * @param broken true: the deadline of a part passed without a claim, or was missed; false: a part
 *     kept its deadline and none broke it
 * @param youngerThanDays raised less than so many days ago
 * @param reopened true: was closed and came back at least once
 */
public record FindingNarrowing(
        @Nullable String words,
        @Nullable Boolean owed,
        @Nullable Boolean broken,
        @Nullable Integer youngerThanDays,
        @Nullable Boolean reopened) {

    public static final FindingNarrowing NONE = new FindingNarrowing(null, null, null, null, null);

    public static final FindingNarrowing OWED = new FindingNarrowing(null, true, null, null, null);

    private static final String LATE =
            "exists (select 1 from PartEntity np where np.finding = f.id and coalesce(np.claimedOn,"
                    + " np.verifiedOn, :narrowToday) > np.dueOn)";
    private static final String IN_TIME =
            "exists (select 1 from PartEntity kp where kp.finding = f.id and"
                    + " coalesce(kp.claimedOn, kp.verifiedOn) <= kp.dueOn)";
    private static final String BACK =
            "exists (select 1 from StepEntity ns where ns.finding = f.id and ns.act = REOPEN)";

    public FindingNarrowing {
        words = words == null || words.isBlank() ? null : words.strip();
    }

    String where() {
        StringBuilder where = new StringBuilder();
        if (words != null) {
            where.append(" and (f.words like :narrowWords escape '!'")
                    .append(" or f.cause like :narrowWords escape '!')");
        }
        if (owed != null) {
            where.append(owed ? " and " : " and not ")
                    .append("(f.kind <> STRENGTH and f.state <> WITHDRAWN)");
        }
        if (broken != null) {
            where.append(broken ? " and " + LATE : " and not " + LATE + " and " + IN_TIME);
        }
        if (youngerThanDays != null) {
            where.append(" and f.raisedAt > :raisedAfter");
        }
        if (reopened != null) {
            where.append(reopened ? " and " : " and not ").append(BACK);
        }
        return where.toString();
    }

    void bind(TypedQuery<?> query, LocalDate today, ZoneId zone) {
        String sought = words;
        if (sought != null) {
            query.setParameter("narrowWords", "%" + sought.replaceAll("([!%_])", "!$1") + "%");
        }
        if (broken != null) {
            query.setParameter("narrowToday", today);
        }
        Integer days = youngerThanDays;
        if (days != null) {
            query.setParameter(
                    "raisedAfter",
                    today.minusDays(days)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant()
                            .minusNanos(1_000));
        }
    }
}
