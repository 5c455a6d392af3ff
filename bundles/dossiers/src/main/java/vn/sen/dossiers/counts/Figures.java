package vn.sen.dossiers.counts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String OPEN =
            "select agency, kind, sum(amount) from (select agency, kind, amount from dossiers_count"
                    + " where span = 'MONTH' and procedure_code = '' and agency <>"
                    + " '00000000-0000-0000-0000-000000000000' union all select agency, kind,"
                    + " amount from dossiers_delta) s group by agency, kind";

    private static final String RECEIVED =
            "select procedure_code, sum(amount) from (select procedure_code, amount from"
                    + " dossiers_count where span = 'DAY' and agency = :province and"
                    + " procedure_code <> '' and day between :from and :to and kind like 'RECEIVED%'"
                    + " union all select procedure_code, amount from dossiers_delta where day"
                    + " between :from and :to and kind like 'RECEIVED%') s group by procedure_code";

    private final Store store;
    private final AgencyBook agencies;

    @Activate
    public Figures(@Reference Store store, @Reference AgencyBook agencies) {
        this.store = store;
        this.agencies = agencies;
    }

    /** The flow of a period, with what is open, late and paused as of its last day. */
    public Flow flow(Period period) {
        List<CountsBefore> counts =
                store.read(
                        em ->
                                CountsBefore.days(
                                        em,
                                        period,
                                        List.of(
                                                period.from(),
                                                period.to().plusDays(1),
                                                agencies.today())));
        return flow(counts.get(0), counts.get(1), counts.get(2));
    }

    /** Received and not ended, by agency. */
    public Map<UUID, Long> openByAgency() {
        Map<UUID, Long> open = new HashMap<>();
        store.read(
                em -> {
                    for (Object row : em.createNativeQuery(OPEN).getResultList()) {
                        Object[] cells = (Object[]) row;
                        int sign = CountsBefore.sign(CountKind.valueOf(String.valueOf(cells[1])));
                        long amount = ((Number) cells[2]).longValue() * sign;
                        open.merge(id(cells[0]), amount, Long::sum);
                    }
                    return true;
                });
        open.values().removeIf(n -> n == 0);
        return open;
    }

    /** Received from the first to the last day, by procedure; those without any are left out. */
    public Map<String, Long> receivedByProcedure(LocalDate from, LocalDate to) {
        Map<String, Long> received = new HashMap<>();
        List<?> rows =
                store.read(
                        em ->
                                em.createNativeQuery(RECEIVED)
                                        .setParameter("province", Sum.PROVINCE)
                                        .setParameter("from", from)
                                        .setParameter("to", to)
                                        .getResultList());
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            received.put(String.valueOf(cells[0]), ((Number) cells[1]).longValue());
        }
        received.values().removeIf(n -> n == 0);
        return received;
    }

    static UUID id(Object cell) {
        return cell instanceof UUID uuid ? uuid : UUID.fromString(String.valueOf(cell));
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

    private static Flow flow(CountsBefore start, CountsBefore end, CountsBefore today) {
        return new Flow(
                start.open(),
                end.since(start, CountKind.RECEIVED_DIRECT),
                end.since(start, CountKind.RECEIVED_ONLINE),
                end.since(start, CountKind.RECEIVED_POST),
                end.since(start, CountKind.TAKEN_OVER),
                end.since(start, CountKind.DONE_EARLY),
                end.since(start, CountKind.DONE_ON_TIME),
                end.since(start, CountKind.DONE_LATE),
                end.since(start, CountKind.DONE_NO_DUE),
                end.since(start, CountKind.WITHDRAWN),
                end.since(start, CountKind.REJECTED),
                end.since(start, CountKind.RETURNED),
                end.open(),
                end.of(CountKind.PAUSED),
                today.of(CountKind.DUE),
                today.of(CountKind.NO_DUE));
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
