package vn.sen.dossiers.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.store.Store;

/** Figures that need the rows of a period: lateness by leg, pauses, durations. */
@Component(service = Tallies.class)
public final class Tallies {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Store store;

    @Activate
    public Tallies(@Reference Store store) {
        this.store = store;
    }

    /** Dossiers done late whose lateness goes to one step of one agency. */
    record LateLeg(String leg, UUID agency, long dossiers) {}

    /** Stops that began in the period; hours of those that have ended. */
    record Stops(String reason, long all, long lasting, double hours, double longest) {}

    List<LateLeg> lateLegs(Span span) {
        List<LateLeg> legs = new ArrayList<>();
        for (Object[] row :
                rows(
                        span,
                        "select d.late_leg, cast(d.late_agency as char), count(*),"
                                + " coalesce(min((select min(l.name) from dossiers_leg l where l.dossier ="
                                + " d.id and l.leg_key = d.late_leg)), d.late_leg) from"
                                + " dossiers_dossier d where d.outcome = 'LATE_DONE' and"
                                + " d.late_agency is not null and d.completed_at >= :start and"
                                + " d.completed_at < :end %s group by d.late_leg, d.late_agency"
                                + " order by count(*) desc, d.late_leg")) {
            legs.add(
                    new LateLeg(
                            String.valueOf(row[3]),
                            UUID.fromString(String.valueOf(row[1])),
                            number(row[2]).longValue()));
        }
        return legs;
    }

    /** A stop ends with whatever comes next on the clock. */
    List<Stops> stops(Span span) {
        List<Stops> stops = new ArrayList<>();
        for (Object[] row :
                rows(
                        span,
                        "select p.reason, count(*), sum(p.hours is null), coalesce(avg(p.hours),"
                                + " 0), coalesce(max(p.hours), 0) from (select s.reason,"
                                + " timestampdiff(minute, s.happened_at, (select"
                                + " min(r.happened_at) from dossiers_segment r where r.dossier ="
                                + " s.dossier and r.superseded_by is null and r.ordinal >"
                                + " s.ordinal and r.kind <> 'STOP' and r.kind <> 'EXTEND')) / 60 as"
                                + " hours from dossiers_segment s join dossiers_dossier d on d.id ="
                                + " s.dossier where s.kind = 'STOP' and s.superseded_by is null and"
                                + " s.happened_at >= :start and s.happened_at < :end %s) p group by"
                                + " p.reason order by count(*) desc, p.reason")) {
            stops.add(
                    new Stops(
                            String.valueOf(row[0]),
                            number(row[1]).longValue(),
                            number(row[2]).longValue(),
                            number(row[3]).doubleValue(),
                            number(row[4]).doubleValue()));
        }
        return stops;
    }

    Durations durations(Span span) {
        List<Durations.Took> took = new ArrayList<>();
        for (Object[] row :
                rows(
                        span,
                        "select timestampdiff(day, d.received_at, d.completed_at) days, count(*)"
                                + " from dossiers_dossier d where d.received_at is not null and"
                                + " d.completed_at >= :start and d.completed_at < :end %s group by"
                                + " days order by days")) {
            took.add(new Durations.Took(number(row[0]).longValue(), number(row[1]).longValue()));
        }
        return Durations.of(took);
    }

    private static Number number(Object cell) {
        return (Number) cell;
    }

    private List<Object[]> rows(Span span, String sql) {
        return store.read(em -> read(em, span, sql));
    }

    private static List<Object[]> read(EntityManager em, Span span, String sql) {
        var some = span.agencies();
        Query query =
                em.createNativeQuery(
                        sql.formatted(some == null ? "" : "and d.agency in (:agencies)"));
        query.setParameter("start", utc(span.start()));
        query.setParameter("end", utc(span.end()));
        if (some != null) {
            query.setParameter("agencies", some.isEmpty() ? Set.of(NOBODY) : some);
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    /** As text, which no driver shifts by a zone. */
    private static String utc(java.time.Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
    }
}
