package vn.sen.agencies;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** What must hold between agencies on every day, past and future. */
final class TreeRules {
    static final int MAX_DEPTH = 20;

    private final EntityManager em;

    TreeRules(EntityManager em) {
        this.em = em;
    }

    /** Each parent exists for as long as it is one, and nobody lies under itself. */
    void checkParents(UUID agency, Timeline timeline, boolean mayHaveChildren) {
        for (Segment segment : timeline.segments()) {
            UUID parent = segment.attributes().parent();
            if (parent != null) {
                checkExists(parent, segment);
                if (mayHaveChildren) {
                    checkAbove(agency, new Step(parent, segment.from(), segment.to(), 1));
                }
            }
        }
    }

    private void checkExists(UUID parent, Segment during) {
        AgencyEntity above = em.find(AgencyEntity.class, parent);
        if (above == null) {
            Text message = new Text("Không có cơ quan này.", "There is no such agency.");
            throw Problem.of(
                    RequestProblem.INVALID, List.of(new Fault("parent", "unknown", message)));
        }
        if (during.from().isBefore(above.existsFrom) || during.to().isAfter(above.existsTo)) {
            throw new Problem(
                    AgencyProblem.PARENT_ABSENT,
                    nameOf(parent),
                    Timeline.shown(above.existsFrom),
                    Timeline.shown(above.existsTo));
        }
    }

    private record Step(UUID agency, LocalDate from, LocalDate to, int depth) {}

    private void checkAbove(UUID agency, Step start) {
        Deque<Step> steps = new ArrayDeque<>(List.of(start));
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            if (step.agency().equals(agency)) {
                throw new Problem(AgencyProblem.CYCLE, nameOf(agency), Timeline.shown(step.from()));
            }
            if (step.depth() > MAX_DEPTH) {
                throw new Problem(AgencyProblem.TOO_DEEP, MAX_DEPTH);
            }
            for (AgencyVersion above : parentsOf(step)) {
                if (above.parent != null) {
                    steps.add(
                            new Step(
                                    above.parent,
                                    Timeline.later(above.validFrom, step.from()),
                                    Timeline.earlier(above.validTo, step.to()),
                                    step.depth() + 1));
                }
            }
        }
    }

    private List<AgencyVersion> parentsOf(Step step) {
        return em.createQuery(
                        "select v from AgencyVersion v where v.agency = :agency and v.live = true"
                                + " and v.parent is not null and v.validFrom <= :to"
                                + " and v.validTo >= :from",
                        AgencyVersion.class)
                .setParameter("agency", step.agency())
                .setParameter("from", step.from())
                .setParameter("to", step.to())
                .getResultList();
    }

    /** Nobody may be left under an agency on a day on which it does not exist. */
    void checkChildren(UUID agency, LocalDate from, LocalDate to) {
        List<AgencyVersion> left =
                em.createQuery(
                                "select v from AgencyVersion v where v.parent = :agency and v.live"
                                        + " = true and (v.validTo > :to or v.validFrom < :from)"
                                        + " order by v.validFrom desc",
                                AgencyVersion.class)
                        .setParameter("agency", agency)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setMaxResults(1_000)
                        .getResultList();
        long after = left.stream().filter(v -> v.validTo.isAfter(to)).count();
        if (after > 0) {
            throw new Problem(
                    AgencyProblem.HAS_CHILDREN, after, Timeline.shown(to), left.get(0).name);
        }
        if (!left.isEmpty()) {
            throw new Problem(
                    AgencyProblem.PARENT_ABSENT,
                    nameOf(agency),
                    Timeline.shown(from),
                    Timeline.shown(to));
        }
    }

    private String nameOf(UUID agency) {
        return em
                .createQuery(
                        "select v.name from AgencyVersion v where v.agency = :agency and v.live ="
                                + " true order by v.validFrom desc",
                        String.class)
                .setParameter("agency", agency)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse("");
    }
}
