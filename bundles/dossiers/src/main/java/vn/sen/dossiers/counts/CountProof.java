package vn.sen.dossiers.counts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.store.Store;

/** Every night proves the counts against the rows that they count, and keeps what differs. */
@Component(service = {Job.class, CountProof.class})
public final class CountProof implements Job {
    private static final int SHOWN = 20;
    private static final String PROVINCE = "'00000000-0000-0000-0000-000000000000'";

    /** Cells, folded or not, against the rows that they count. */
    private static final String FINE =
            "select agency, procedure_code, kind, day, sum(kept), sum(counted) from (select"
                    + " agency, procedure_code, kind, day, amount kept, 0 counted from"
                    + " dossiers_count where span = 'DAY' and procedure_code <> '' and agency <> "
                    + PROVINCE
                    + " union all select agency, procedure_code, kind, day,"
                    + " amount, 0 from dossiers_delta union all %s) s group by agency,"
                    + " procedure_code, kind, day having sum(kept) <> sum(counted)";

    /** Months against their days; then of all procedures, and of all agencies, against each. */
    private static final List<String> COARSE =
            List.of(
                    coarse(
                            "agency, procedure_code",
                            "day - interval (dayofmonth(day) - 1) day",
                            "span = 'MONTH'"),
                    coarse("agency, span", "day", "procedure_code = ''"),
                    coarse("procedure_code, span", "day", "agency = " + PROVINCE));

    private static String coarse(String by, String day, String sum) {
        return "select "
                + by
                + ", kind, "
                + day
                + " begins, sum(if("
                + sum
                + ", amount, 0)) kept, sum(if("
                + sum
                + ", 0, amount)) made from dossiers_count group by "
                + by
                + ", kind, begins having kept <> made";
    }

    private final Store store;
    private final Clock clock;

    @Activate
    public CountProof(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossiers.count-proof";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(2, 10));
    }

    @Override
    public void run() {
        List<String> differing = differences();
        long cells = store.read(CountProof::cells);
        String words = String.join("\n", differing.subList(0, Math.min(SHOWN, differing.size())));
        store.write(
                "dossiers.prove-counts",
                Ids.next(clock),
                change -> {
                    change.em()
                            .persist(
                                    new CountCheckEntity(
                                            Ids.next(clock),
                                            clock.instant(),
                                            cells,
                                            differing.size(),
                                            words));
                    change.note("differing", differing.size());
                    return differing.size();
                });
    }

    private static long cells(EntityManager em) {
        return ((Number)
                        em.createNativeQuery(
                                        "select count(*) from dossiers_count where span = 'DAY' and procedure_code <> '' and agency <> "
                                                + PROVINCE)
                                .getSingleResult())
                .longValue();
    }

    /** The last proof. */
    public Optional<CountCheckEntity> last() {
        return store.read(
                em ->
                        em.createQuery(
                                        "select c from CountCheckEntity c order by c.checkedAt"
                                                + " desc",
                                        CountCheckEntity.class)
                                .setMaxResults(1)
                                .getResultStream()
                                .findFirst());
    }

    /** Places where sums and rows differ, each with both figures; empty when all is well. */
    public List<String> differences() {
        List<String> all = found(FINE.formatted(rows(clock.getZone())));
        COARSE.forEach(query -> all.addAll(found(query)));
        return all;
    }

    private List<String> found(String query) {
        return store.read(
                em -> {
                    List<String> found = new ArrayList<>();
                    for (Object row : em.createNativeQuery(query).getResultList()) {
                        Object[] c = (Object[]) row;
                        found.add(
                                "%s %s %s %s: %s ≠ %s"
                                        .formatted(c[0], c[1], c[2], c[3], c[4], c[5]));
                    }
                    return found;
                });
    }

    /** The counts as the rows have them. */
    private static String rows(ZoneId zone) {
        String one = "select agency, procedure_code, %s, %s, 0, 1 from dossiers_dossier where %s";
        String done = one.replace("select agency", "select coalesce(completed_agency, agency)");
        String received = "received_at is not null and ";
        String paused = "'SUPPLEMENT_REQUESTED', 'FINANCIAL_OBLIGATION', 'SUSPENDED'";
        return String.join(
                " union all ",
                "select received_agency, procedure_code, concat('RECEIVED_', channel), "
                        + day("received_at", zone)
                        + ", 0, 1 from dossiers_dossier where received_at is not null",
                done.formatted(
                        "case outcome when 'LATE_DONE' then 'DONE_LATE' else concat('DONE_',"
                                + " outcome) end",
                        day("completed_at", zone),
                        received + "outcome is not null and completed_at is not null"),
                one.formatted("'RETURNED'", day("returned_at", zone), "returned_at is not null"),
                one.formatted(
                        "'WITHDRAWN'", day("ended_at", zone), received + "state = 'WITHDRAWN'"),
                one.formatted("'REJECTED'", day("ended_at", zone), "state = 'REJECTED'"),
                one.formatted("'DUE'", "due_day", "state_group = 'OPEN' and due_day is not null"),
                one.formatted(
                        "'NO_DUE'",
                        "date '1970-01-01'",
                        "state_group = 'OPEN' and due_day is null"),
                "select m.to_agency, d.procedure_code, 'TAKEN_OVER', "
                        + day("m.moved_at", zone)
                        + ", 0, 1 from dossiers_moved m join dossiers_dossier d on m.item ="
                        + " concat('dossier/', d.id)",
                "select m.from_agency, d.procedure_code, 'TAKEN_OVER', "
                        + day("m.moved_at", zone)
                        + ", 0, -1 from dossiers_moved m join dossiers_dossier d on m.item ="
                        + " concat('dossier/', d.id)",
                "select d.agency, d.procedure_code, 'PAUSED', "
                        + day("s.happened_at", zone)
                        + ", 0, if(s.to_state in ("
                        + paused
                        + "), 1, -1) from dossiers_step s join dossiers_dossier d on d.id ="
                        + " s.dossier where d.received_at is not null and s.act <> 'accept' and"
                        + " (s.from_state in ("
                        + paused
                        + ")) <> (s.to_state in ("
                        + paused
                        + "))");
    }

    private static String day(String column, ZoneId zone) {
        String offset =
                zone.getRules().getOffset(java.time.Instant.EPOCH).getId().equals("Z")
                        ? "+00:00"
                        : zone.getRules().getStandardOffset(java.time.Instant.now()).getId();
        return "date(convert_tz(" + column + ", '+00:00', '" + offset + "'))";
    }
}
