package vn.sen.inspections.visits;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;

/** Finds inspections and checks teams within the work of any topic. */
public final class Visits {
    private Visits() {}

    public static InspectionEntity require(Change change, UUID id) {
        return change.find(InspectionEntity.class, id).orElseThrow(Visits::unknown);
    }

    /** As {@link #require}, and nobody else numbers anything of it until the commit. */
    public static InspectionEntity lock(Change change, UUID id) {
        InspectionEntity inspection =
                change.em().find(InspectionEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (inspection == null) {
            throw unknown();
        }
        return inspection;
    }

    /** The inspection, if it is the caller's to see. */
    public static InspectionEntity visible(EntityManager em, Sight.View sight, UUID id) {
        return sight
                .bind(
                        em.createQuery(
                                "select i from InspectionEntity i where i.id = :id"
                                        + sight.onInspection("i"),
                                InspectionEntity.class))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Visits::unknown);
    }

    /**
     * Whether the caller may read the team's notes and scores: the team and overseers at once, the
     * inspected agency when the minutes are signed.
     */
    public static boolean notesAreOpen(
            EntityManager em, Sight.View sight, InspectionEntity inspection) {
        Actor actor = Actor.current();
        return sight.all()
                || !inspection.state().before(InspectionState.MINUTES_SIGNED)
                || team(em, inspection.id()).stream().anyMatch(m -> is(m, actor));
    }

    /** Head first. */
    public static List<MemberEntity> team(EntityManager em, UUID inspection) {
        return em
                .createQuery(
                        "select m from MemberEntity m where m.inspection = :inspection",
                        MemberEntity.class)
                .setParameter("inspection", inspection)
                .getResultList()
                .stream()
                .sorted(
                        Comparator.comparing(MemberEntity::role)
                                .thenComparing(m -> m.view().name()))
                .toList();
    }

    /** Throws unless the caller is in the team, or is the platform itself. */
    public static void requireMember(EntityManager em, UUID inspection) {
        Actor actor = Actor.current();
        if (!actor.system() && team(em, inspection).stream().noneMatch(m -> is(m, actor))) {
            throw new Problem(InspectionProblem.NOT_IN_TEAM);
        }
    }

    /** Throws unless the caller heads the team, or is the platform itself. */
    public static void requireHead(EntityManager em, UUID inspection) {
        Actor actor = Actor.current();
        if (!actor.system()
                && team(em, inspection).stream()
                        .noneMatch(m -> m.role() == TeamRole.HEAD && is(m, actor))) {
            throw new Problem(InspectionProblem.NOT_THE_HEAD);
        }
    }

    private static boolean is(MemberEntity member, Actor actor) {
        return actor.account().filter(member.account()::equals).isPresent();
    }

    public static Problem unknown() {
        return new Problem(InspectionProblem.UNKNOWN, "cuộc kiểm tra", "inspection");
    }
}
