package vn.sen.dossiers.counts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.platform.api.store.Store;

/** Figures from sums alone: no dossier is read, however many there are. Thread-safe. */
@Component(service = Figures.class)
public final class Figures {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Store store;
    private final AgencyBook agencies;

    @Activate
    public Figures(@Reference Store store, @Reference AgencyBook agencies) {
        this.store = store;
        this.agencies = agencies;
    }

    /** The flow of a period, with what is open, late and paused as of its last day. */
    public Flow flow(Period period) {
        return store.read(em -> new Sums(em, period).flow(agencies.today()));
    }

    /** Received and not ended, by agency. */
    public Map<UUID, Long> openByAgency() {
        Map<UUID, Long> open = new HashMap<>();
        store.read(
                em -> {
                    for (Object row :
                            em.createNativeQuery(
                                            "select agency, kind, sum(amount) from ("
                                                    + both("", "agency, kind")
                                                    + ") s group by agency, kind")
                                    .getResultList()) {
                        Object[] cells = (Object[]) row;
                        int sign = sign(CountKind.valueOf(String.valueOf(cells[1])));
                        long amount = ((Number) cells[2]).longValue() * sign;
                        open.merge(id(cells[0]), amount, Long::sum);
                    }
                    return true;
                });
        open.values().removeIf(n -> n == 0);
        return open;
    }

    static UUID id(Object cell) {
        return cell instanceof UUID uuid ? uuid : UUID.fromString(String.valueOf(cell));
    }

    /** What a flow does to the number of open dossiers. */
    private static int sign(CountKind kind) {
        return switch (kind) {
            case RECEIVED_DIRECT, RECEIVED_ONLINE, RECEIVED_POST, TAKEN_OVER -> 1;
            case DONE_EARLY, DONE_ON_TIME, DONE_LATE, DONE_NO_DUE, WITHDRAWN -> -1;
            case RETURNED, REJECTED, DUE, NO_DUE, PAUSED -> 0;
        };
    }

    /** Sums and what is not folded into them yet, in one statement and so of one moment. */
    private static String both(String where, String columns) {
        String of = "select " + columns + ", sum(amount) amount from %s %s group by " + columns;
        return of.formatted("dossiers_count", where)
                + " union all "
                + of.formatted("dossiers_delta", where);
    }

    /**
     * @param agencies null for the whole province
     * @param procedure null for all
     */
    public record Period(
            @Nullable Collection<UUID> agencies,
            @Nullable String procedure,
            LocalDate from,
            LocalDate to) {}

    /** One reading. */
    private record Sums(EntityManager em, Period period) {
        Flow flow(LocalDate today) {
            Map<CountKind, Long> before = sums("day < :from", true);
            Map<CountKind, Long> within = sums("day between :from and :until", true);
            long carried = open(before);
            Map<CountKind, Long> running = sums("kind in ('DUE', 'NO_DUE')", false);
            Map<CountKind, Long> late = sums("kind = 'DUE' and day < :today", false, today);
            return new Flow(
                    carried,
                    of(within, CountKind.RECEIVED_DIRECT),
                    of(within, CountKind.RECEIVED_ONLINE),
                    of(within, CountKind.RECEIVED_POST),
                    of(within, CountKind.TAKEN_OVER),
                    of(within, CountKind.DONE_EARLY),
                    of(within, CountKind.DONE_ON_TIME),
                    of(within, CountKind.DONE_LATE),
                    of(within, CountKind.DONE_NO_DUE),
                    of(within, CountKind.WITHDRAWN),
                    of(within, CountKind.REJECTED),
                    of(within, CountKind.RETURNED),
                    carried + open(within),
                    of(before, CountKind.PAUSED) + of(within, CountKind.PAUSED),
                    of(late, CountKind.DUE),
                    of(running, CountKind.NO_DUE));
        }

        private static long open(Map<CountKind, Long> sums) {
            return sums.entrySet().stream().mapToLong(e -> e.getValue() * sign(e.getKey())).sum();
        }

        private static long of(Map<CountKind, Long> sums, CountKind kind) {
            return sums.getOrDefault(kind, 0L);
        }

        private Map<CountKind, Long> sums(String days, boolean flows) {
            return sums(days, flows, null);
        }

        private Map<CountKind, Long> sums(String days, boolean flows, @Nullable LocalDate today) {
            Collection<UUID> some = period.agencies();
            String where =
                    "where "
                            + days
                            + (flows ? " and kind not in ('DUE', 'NO_DUE')" : "")
                            + (some == null ? "" : " and agency in (:agencies)")
                            + (period.procedure() == null
                                    ? ""
                                    : " and procedure_code = :procedure");
            Query query =
                    em.createNativeQuery(
                            "select kind, sum(amount) from ("
                                    + both(where, "kind")
                                    + ") s group by kind");
            if (days.contains(":from")) {
                query.setParameter("from", period.from());
            }
            if (days.contains(":until")) {
                query.setParameter("until", period.to());
            }
            if (today != null) {
                query.setParameter("today", today);
            }
            if (some != null) {
                query.setParameter("agencies", some.isEmpty() ? Set.of(NOBODY) : some);
            }
            if (period.procedure() != null) {
                query.setParameter("procedure", period.procedure());
            }
            return read(query.getResultList());
        }

        private static Map<CountKind, Long> read(List<?> rows) {
            Map<CountKind, Long> sums = new EnumMap<>(CountKind.class);
            for (Object row : rows) {
                Object[] cells = (Object[]) row;
                sums.put(
                        CountKind.valueOf(String.valueOf(cells[0])),
                        ((Number) cells[1]).longValue());
            }
            return sums;
        }
    }

    /**
     * A period that adds up: carried, received and taken over are early, on time, late, without due
     * date, withdrawn, and open at its end.
     *
     * @param rejected not accepted, and so never received
     * @param returned results handed over; says nothing about being on time
     * @param paused of those open at the end of the period, clock stopped
     * @param lateNow of those running today, past their due day
     * @param noDueNow of those running today, without a due date
     */
    public record Flow(
            long carried,
            long direct,
            long online,
            long post,
            long takenOver,
            long early,
            long onTime,
            long late,
            long noDue,
            long withdrawn,
            long rejected,
            long returned,
            long open,
            long paused,
            long lateNow,
            long noDueNow) {
        public long received() {
            return direct + online + post;
        }

        public long done() {
            return early + onTime + late + noDue;
        }
    }
}
