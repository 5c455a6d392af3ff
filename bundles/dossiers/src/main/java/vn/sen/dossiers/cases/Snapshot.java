package vn.sen.dossiers.cases;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sen.deadlines.api.Course;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.api.RouteLeg;

/**
 * A dossier as it stood before an act.
 *
 * @param segments all of them, superseded ones too, in order of what happened
 * @param legs in order
 */
public record Snapshot(
        DossierEntity dossier,
        ProcedureVersion procedure,
        List<SegmentEntity> segments,
        List<LegEntity> legs,
        ZoneId zone) {

    static List<SegmentEntity> segments(EntityManager em, UUID dossier) {
        return em.createQuery(
                        "select s from SegmentEntity s where s.dossier = :dossier order by"
                                + " s.happenedAt, s.ordinal",
                        SegmentEntity.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    static List<LegEntity> legs(EntityManager em, UUID dossier) {
        return em.createQuery(
                        "select l from LegEntity l where l.dossier = :dossier order by l.ordinal",
                        LegEntity.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** What the clock computes from: the segments that hold. */
    public Course course() {
        return new Course(
                procedure.limit(),
                segments.stream().filter(SegmentEntity::valid).map(s -> s.segment(zone)).toList());
    }

    /** Whether its limit was made longer because of where its matter lies. */
    public boolean lengthened() {
        return LongerLimits.surcharge(procedure).isPresent();
    }

    public LegEntity leg() {
        return legs.get(legs.size() - 1);
    }

    /** The step of the route with that key. */
    public Optional<RouteLeg> route(String key) {
        return procedure.route().stream().filter(leg -> leg.key().equals(key)).findFirst();
    }
}
