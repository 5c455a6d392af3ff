package vn.sen.dossiers.counts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;

/** All that was counted on days before one day. Every figure of a period is one or two of these. */
record CountsBefore(Map<CountKind, Long> counts) {
    /** No agency at all; not the nil that stands for the province. */
    private static final UUID NOBODY = new UUID(0, 1);

    /** For some days at once, in one statement and so of one moment. */
    static List<CountsBefore> days(EntityManager em, Figures.Period period, List<LocalDate> days) {
        StringJoiner parts =
                new StringJoiner(
                        " union all ",
                        "select n, kind, sum(amount) from (",
                        ") s group by n, kind");
        for (int i = 0; i < days.size(); i++) {
            parts.add(part(i, period));
        }
        Query query = em.createNativeQuery(parts.toString());
        Collection<UUID> some = period.agencies();
        if (some == null) {
            query.setParameter("agencies", Set.of(Sum.PROVINCE));
        } else {
            query.setParameter("agencies", some.isEmpty() ? Set.of(NOBODY) : some);
        }
        query.setParameter("procedure", period.procedure() == null ? Sum.ALL : period.procedure());
        List<CountsBefore> all = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            query.setParameter("day" + i, days.get(i));
            query.setParameter("month" + i, days.get(i).withDayOfMonth(1));
            all.add(new CountsBefore(new EnumMap<>(CountKind.class)));
        }
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            all.get(((Number) cells[0]).intValue())
                    .counts
                    .put(
                            CountKind.valueOf(String.valueOf(cells[1])),
                            ((Number) cells[2]).longValue());
        }
        return all;
    }

    /** Whole months, the days of the month that has begun, and what is not folded yet. */
    private static String part(int number, Figures.Period period) {
        String sums =
                "select %1$d n, kind, amount from dossiers_count where span = '%2$s' and"
                        + " procedure_code = :procedure and agency in (:agencies) and %3$s";
        String fresh =
                "select %1$d, kind, amount from dossiers_delta where day < :day%1$d"
                        + (period.agencies() == null ? "" : " and agency in (:agencies)")
                        + (period.procedure() == null ? "" : " and procedure_code = :procedure");
        return String.join(
                " union all ",
                sums.formatted(number, Sum.Span.MONTH, "day < :month" + number),
                sums.formatted(
                        number,
                        Sum.Span.DAY,
                        "day >= :month%1$d and day < :day%1$d".formatted(number)),
                fresh.formatted(number));
    }

    long of(CountKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    long since(CountsBefore start, CountKind kind) {
        return of(kind) - start.of(kind);
    }

    /** Received and not ended. */
    long open() {
        return counts.entrySet().stream().mapToLong(e -> e.getValue() * sign(e.getKey())).sum();
    }

    /** What a flow does to the number of open dossiers. */
    static int sign(CountKind kind) {
        return switch (kind) {
            case RECEIVED_DIRECT, RECEIVED_ONLINE, RECEIVED_POST, TAKEN_OVER -> 1;
            case DONE_EARLY, DONE_ON_TIME, DONE_LATE, DONE_NO_DUE, WITHDRAWN -> -1;
            case RETURNED, REJECTED, DUE, NO_DUE, PAUSED -> 0;
        };
    }
}
