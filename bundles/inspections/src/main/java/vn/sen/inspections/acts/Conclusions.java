package vn.sen.inspections.acts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.followup.Parts;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Conclusion notices: drafted after the minutes, issued with a signature. Thread-safe. */
@Component(service = Conclusions.class)
public final class Conclusions {
    private final Store store;
    private final Sight sight;
    private final Signing signing;
    private final ConclusionTopics topics;
    private final Clock clock;

    @Activate
    public Conclusions(
            @Reference Store store,
            @Reference Sight sight,
            @Reference Signing signing,
            @Reference ConclusionTopics topics,
            @Reference Clock clock) {
        this.store = store;
        this.sight = sight;
        this.signing = signing;
        this.topics = topics;
        this.clock = clock;
    }

    /** Empty until the minutes are signed. */
    public Optional<ConclusionEntity.ConclusionView> find(UUID inspection) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    Visits.visible(em, view, inspection);
                    return entity(em, inspection).map(c -> view(em, c, inspection));
                });
    }

    /** The text as the record would have it, to begin with. */
    public String proposal(UUID inspection) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> topics.composer().conclusion(em, Visits.visible(em, view, inspection)));
    }

    /** Why the conclusion is due on its day. */
    public Explanation explainDue(UUID inspection) {
        Sight.View view = sight.ofCaller();
        return store.read(em -> topics.due().explain(em, Visits.visible(em, view, inspection)));
    }

    public ConclusionEntity.ConclusionView edit(UUID inspection, Draft draft) {
        Faults faults = new Faults();
        String words = faults.text("words", draft.words(), 200_000);
        String signer = faults.text("signer", draft.signer(), 200);
        faults.check();
        return change(
                "inspections.edit-conclusion",
                inspection,
                (change, visit, conclusion) -> conclusion.write(words, signer));
    }

    /** Issues and signs it: deadlines that run from the conclusion get their day. */
    public ConclusionEntity.ConclusionView issue(UUID inspection, Issue issue) {
        Faults faults = new Faults();
        String number = faults.text("number", issue.number(), 100);
        LocalDate day = faults.required("day", issue.day());
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            faults.add(
                    "day", "in-future", new Text("Ngày này chưa đến.", "That day is yet to come."));
        }
        faults.check();
        LocalDate date = day == null ? LocalDate.now(clock) : day;
        signing.prove(issue.password());
        return change(
                "inspections.issue-conclusion",
                inspection,
                (change, visit, conclusion) -> {
                    conclusion.issue(number, date);
                    visit.move(InspectionState.CONCLUDED, "ban hành kết luận", "conclude");
                    signing.sign(
                            change,
                            inspection,
                            SignedActEntity.Kind.CONCLUSION,
                            SignedActEntity.Side.TEAM,
                            conclusion.hash());
                    topics.parts().concluded(change, inspection, date);
                    change.publish(
                            new Event(
                                    ConclusionIssued.TYPE,
                                    inspection,
                                    new ConclusionIssued(
                                            inspection, visit.agency(), number, date)));
                });
    }

    private ConclusionEntity.ConclusionView change(String act, UUID inspection, Work work) {
        Call.current().caller().require(InspectionPermission.CONCLUDE);
        return store.write(
                act,
                inspection,
                change -> {
                    InspectionEntity visit = Visits.require(change, inspection);
                    if (!Call.current().caller().may(InspectionPermission.PLAN)) {
                        Visits.requireHead(change.em(), inspection);
                    }
                    if (visit.state() != InspectionState.MINUTES_SIGNED) {
                        throw visit.wrongState("kết luận", "conclude");
                    }
                    ConclusionEntity conclusion =
                            entity(change.em(), inspection)
                                    .orElseThrow(() -> new Problem(InspectionProblem.NOT_SIGNED));
                    Call.current().requireVersion(conclusion.version());
                    work.on(change, visit, conclusion);
                    change.em().flush();
                    return view(change.em(), conclusion, inspection);
                });
    }

    private static ConclusionEntity.ConclusionView view(
            EntityManager em, ConclusionEntity conclusion, UUID inspection) {
        List<SignedActEntity> signatures =
                Signing.of(em, inspection, SignedActEntity.Kind.CONCLUSION);
        return conclusion.view(signatures);
    }

    private static Optional<ConclusionEntity> entity(EntityManager em, UUID inspection) {
        return em
                .createQuery(
                        "select c from ConclusionEntity c where c.inspection = :inspection",
                        ConclusionEntity.class)
                .setParameter("inspection", inspection)
                .getResultList()
                .stream()
                .findFirst();
    }

    public record Draft(@Nullable String words, @Nullable String signer) {}

    /** What is entered to issue the notice. */
    public record Issue(
            @Nullable String number, @Nullable LocalDate day, @Nullable String password) {
        @Override
        public String toString() {
            return "Issue[" + number + ", " + day + "]";
        }
    }

    private interface Work {
        void on(Change change, InspectionEntity visit, ConclusionEntity conclusion);
    }

    /** What conclusions need of the other topics. */
    @Component(service = ConclusionTopics.class)
    public static final class ConclusionTopics {
        private final Composer composer;
        private final ConclusionClock due;
        private final Parts parts;

        @Activate
        public ConclusionTopics(
                @Reference Composer composer,
                @Reference ConclusionClock due,
                @Reference Parts parts) {
            this.composer = composer;
            this.due = due;
            this.parts = parts;
        }

        Composer composer() {
            return composer;
        }

        ConclusionClock due() {
            return due;
        }

        Parts parts() {
            return parts;
        }
    }
}
