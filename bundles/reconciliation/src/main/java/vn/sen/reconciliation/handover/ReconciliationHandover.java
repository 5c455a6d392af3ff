package vn.sen.reconciliation.handover;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.lists.SourceEntity;

/**
 * The sources of an agency that ends go to its first successor, with open correction requests;
 * signed sheets keep the name that they were signed under.
 */
@Component
public final class ReconciliationHandover implements OrgHandoverHandler {
    private static final String KIND = "sources";

    private final Store store;
    private final Clock clock;

    @Activate
    public ReconciliationHandover(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reconciliation";
    }

    @Override
    public Text label() {
        return new Text("Đối soát trễ hẹn", "Late lists reconciled");
    }

    @Override
    public Report simulate(Handover handover) {
        return store.read(
                em -> {
                    Tally tally = new Tally();
                    handover.successors()
                            .forEach((from, to) -> tally.count(owned(em, from), !to.isEmpty()));
                    return tally.report();
                });
    }

    @Override
    public Report execute(Handover handover) {
        return store.write(
                "reconciliation.hand-over",
                handover.id(),
                change -> {
                    Tally tally = new Tally();
                    handover.successors()
                            .forEach(
                                    (from, to) -> {
                                        List<SourceEntity> owned = owned(change.em(), from);
                                        tally.count(owned, !to.isEmpty());
                                        if (!to.isEmpty()) {
                                            move(change, handover, owned, to.get(0));
                                        }
                                    });
                    change.note("moved", tally.moved);
                    return tally.report();
                });
    }

    private static List<SourceEntity> owned(EntityManager em, UUID agency) {
        return em.createQuery(
                        "select s from ReconciliationSource s where s.owner = :owner order by s.id",
                        SourceEntity.class)
                .setParameter("owner", agency)
                .getResultList();
    }

    private void move(Change change, Handover handover, List<SourceEntity> sources, UUID to) {
        for (SourceEntity source : sources) {
            MovedEntity moved =
                    new MovedEntity(
                            Ids.next(clock),
                            handover.id(),
                            "source/" + source.id(),
                            source.owner(),
                            to);
            moved.by(handover.instrument(), clock.instant());
            source.handOver(to);
            change.em().persist(moved);
        }
        change.em().flush();
    }

    private static final class Tally {
        private final List<Exception> left = new ArrayList<>();
        private long counted;
        private long moved;

        void count(List<SourceEntity> sources, boolean taken) {
            counted += sources.size();
            if (taken) {
                moved += sources.size();
                return;
            }
            for (SourceEntity source : sources) {
                left.add(
                        new Exception(
                                "source/" + source.id(),
                                new Text(
                                        "Không có cơ quan kế thừa phần mềm này.",
                                        "No successor takes this software.")));
            }
        }

        Report report() {
            return counted == 0
                    ? new Report(Map.of(), Map.of(), left)
                    : new Report(Map.of(KIND, counted), Map.of(KIND, moved), left);
        }
    }
}
