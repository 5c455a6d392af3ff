package vn.sen.inspections.findings;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to list. A null part does not restrict.
 *
 * @param agency inspected
 * @param owner who has to remedy
 * @param overdue true: only those whose deadline has passed
 * @param olderThanDays raised at least so many days ago
 * @param repeat true: only repeats
 * @param open true: only those in which something is owed; false: only settled ones
 * @param deadlineFirst earliest deadline first; leaves out what has none
 * @param narrowing what else to narrow to
 */
public record FindingFilter(
        @Nullable UUID inspection,
        @Nullable UUID programme,
        @Nullable UUID agency,
        @Nullable UUID owner,
        @Nullable FindingKind kind,
        @Nullable FindingState state,
        @Nullable Boolean open,
        @Nullable Boolean overdue,
        @Nullable Integer olderThanDays,
        @Nullable Boolean repeat,
        boolean deadlineFirst,
        FindingNarrowing narrowing) {

    public static final FindingFilter ALL =
            new FindingFilter(null, null, null, null, null, null, null, null, null, null, false);

    public FindingFilter(
            @Nullable UUID inspection,
            @Nullable UUID programme,
            @Nullable UUID agency,
            @Nullable UUID owner,
            @Nullable FindingKind kind,
            @Nullable FindingState state,
            @Nullable Boolean open,
            @Nullable Boolean overdue,
            @Nullable Integer olderThanDays,
            @Nullable Boolean repeat,
            boolean deadlineFirst) {
        this(
                inspection,
                programme,
                agency,
                owner,
                kind,
                state,
                open,
                overdue,
                olderThanDays,
                repeat,
                deadlineFirst,
                FindingNarrowing.NONE);
    }

    public FindingFilter byDeadline() {
        return ordered(true, narrowing);
    }

    public FindingFilter narrowed(FindingNarrowing to) {
        return ordered(deadlineFirst, to);
    }

    private FindingFilter ordered(boolean byDeadline, FindingNarrowing to) {
        return new FindingFilter(
                inspection,
                programme,
                agency,
                owner,
                kind,
                state,
                open,
                overdue,
                olderThanDays,
                repeat,
                byDeadline,
                to);
    }

    /** A condition on finding {@code f} for the WHERE of a query. */
    public String where() {
        StringBuilder where = new StringBuilder();
        add(where, inspection, " and f.inspection = :inspection");
        add(
                where,
                programme,
                " and exists (select 1 from InspectionEntity i where i.id = f.inspection and"
                        + " i.programme = :programme)");
        add(where, agency, " and f.agency = :agency");
        add(
                where,
                owner,
                " and exists (select 1 from OwnerEntity o where o.finding = f.id and o.agency ="
                        + " :owner)");
        add(where, kind, " and f.kind = :kind");
        add(where, state, " and f.state = :state");
        add(
                where,
                open,
                Boolean.TRUE.equals(open)
                        ? " and f.state in :openStates and f.kind <> :strength"
                        : " and (f.state not in :openStates or f.kind = :strength)");
        add(
                where,
                overdue,
                Boolean.TRUE.equals(overdue)
                        ? " and f.dueOn < :today"
                        : " and (f.dueOn is null or f.dueOn >= :today)");
        add(where, olderThanDays, " and f.raisedAt <= :raisedBefore");
        add(
                where,
                repeat,
                Boolean.TRUE.equals(repeat)
                        ? " and f.repeatOf is not null"
                        : " and f.repeatOf is null");
        if (deadlineFirst) {
            where.append(" and f.dueOn is not null");
        }
        where.append(narrowing.where());
        return where.toString();
    }

    private static void add(StringBuilder where, @Nullable Object given, String condition) {
        if (given != null) {
            where.append(condition);
        }
    }

    /** Sets the parameters of {@link #where}. */
    public void bind(TypedQuery<?> query, LocalDate today, ZoneId zone) {
        narrowing.bind(query, today, zone);
        set(query, "inspection", inspection);
        set(query, "programme", programme);
        set(query, "agency", agency);
        set(query, "owner", owner);
        set(query, "kind", kind);
        set(query, "state", state);
        if (open != null) {
            query.setParameter("openStates", FindingState.OPEN);
            query.setParameter("strength", FindingKind.STRENGTH);
        }
        if (overdue != null) {
            query.setParameter("today", today);
        }
        if (olderThanDays != null) {
            query.setParameter(
                    "raisedBefore",
                    today.minusDays(olderThanDays).plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
