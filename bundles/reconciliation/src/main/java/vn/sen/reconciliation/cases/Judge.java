package vn.sen.reconciliation.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.Status;
import vn.sen.platform.api.explain.Explanation;

/** Holds what a list says of a case against our clock. A pure function of its arguments. */
public final class Judge {
    private final Deadlines deadlines;
    private final UUID agency;
    private final ClassPack pack;
    private final LimitBook limits;

    /**
     * @param agency whose working calendar counts
     */
    public Judge(Deadlines deadlines, UUID agency, ClassPack pack, LimitBook limits) {
        this.deadlines = deadlines;
        this.agency = agency;
        this.pack = pack;
        this.limits = limits;
    }

    /**
     * Empty when the source does not show it late and our clock agrees, or cannot tell.
     *
     * @param asOf day of the list
     * @param twin another row about the same case that stands for it; null for none
     */
    public Optional<Verdict> judge(CaseFacts facts, LocalDate asOf, @Nullable Twin twin) {
        boolean sourceLate = facts.sourceLate(asOf);
        Trial trial = new Trial(deadlines, agency, facts, limits, asOf, twin);
        boolean late = trial.status() == Status.LATE || trial.status() == Status.LATE_DONE;
        if (!sourceLate && (!late || twin != null || facts.voided())) {
            return Optional.empty();
        }
        ClassRule rule = pack.decide(trial);
        return Optional.of(
                new Verdict(
                        rule.cls(),
                        rule.id(),
                        trial.status(),
                        trial.due(),
                        Telling.evidence(trial, rule, sourceLate)));
    }

    /** The due date told day by day; empty when the row does not give enough. */
    public Optional<Explanation> explain(CaseFacts facts, LocalDate asOf) {
        Trial trial = new Trial(deadlines, agency, facts, limits, asOf, null);
        return Optional.ofNullable(trial.course()).map(course -> deadlines.explain(agency, course));
    }
}
