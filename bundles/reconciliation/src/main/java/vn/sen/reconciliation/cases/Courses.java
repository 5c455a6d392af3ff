package vn.sen.reconciliation.cases;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;

/** Courses of one case, with more or less of what the row says. */
final class Courses {
    private static final String SUPPOSED = "?";

    private final CaseFacts facts;
    private final TimeLimit limit;

    Courses(CaseFacts facts, TimeLimit limit) {
        this.facts = facts;
        this.limit = limit;
    }

    /** Receipt and end alone. */
    Course bare() {
        return course(Set.of(), false, false, false);
    }

    Course withFinancial() {
        return course(Set.of(CaseFacts.Pause.Kind.FINANCIAL), false, false, false);
    }

    /** All that is proven. */
    Course proven() {
        return course(Set.of(CaseFacts.Pause.Kind.values()), true, false, false);
    }

    /** All that is proven, without the days that were added to the limit. */
    Course withoutSurcharge() {
        TimeLimit plain = new TimeLimit(limit.amount(), limit.unit(), limit.rule(), List.of());
        return new Course(plain, proven().segments());
    }

    /** As if every stretch had its proof. */
    Course supposed() {
        return course(Set.of(CaseFacts.Pause.Kind.values()), true, true, false);
    }

    /** As if the clock had stood still while the applicant was waited for. */
    Course waited() {
        return course(Set.of(CaseFacts.Pause.Kind.values()), true, false, true);
    }

    private Course course(
            Set<CaseFacts.Pause.Kind> kinds, boolean commune, boolean suppose, boolean wait) {
        List<Segment> between = new ArrayList<>();
        for (CaseFacts.Pause pause : facts.pauses()) {
            if (kinds.contains(pause.kind()) && (pause.proven() || suppose)) {
                stop(between, pause.kind().reason(), pause);
            }
        }
        LocalDateTime waiting = facts.at(Item.WAIT_FROM);
        if (wait && waiting != null) {
            stop(
                    between,
                    "suspension",
                    new CaseFacts.Pause(
                            CaseFacts.Pause.Kind.SUPPLEMENT,
                            SUPPOSED,
                            waiting,
                            facts.at(Item.WAIT_TO)));
        }
        LocalDateTime end = facts.ended();
        if (end != null) {
            between.add(Segment.finish(end));
        }
        between.sort(Comparator.comparing(Segment::at));
        List<Segment> all = new ArrayList<>();
        all.add(Segment.start(begin(commune, suppose)));
        all.addAll(between);
        return new Course(limit, all);
    }

    private LocalDateTime begin(boolean commune, boolean suppose) {
        LocalDateTime came = facts.at(Item.COMMUNE_TO);
        return commune && came != null && (suppose || !facts.text(Item.COMMUNE_NO).isEmpty())
                ? came
                : Objects.requireNonNull(facts.at(Item.RECEIVED));
    }

    private static void stop(List<Segment> segments, String reason, CaseFacts.Pause pause) {
        String proof = pause.proven() ? pause.proof() : SUPPOSED;
        segments.add(Segment.stop(pause.from(), reason, proof));
        LocalDateTime to = pause.to();
        if (to != null) {
            segments.add(Segment.resume(to, proof));
        }
    }
}
