package vn.sen.procedures.handover;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.catalogue.Succession;
import vn.sen.procedures.coverage.FunctionEntity;
import vn.sen.procedures.publication.SiteEntity;

/**
 * Procedures, functions and sites of agencies that end pass to the first successor. What was in
 * force keeps the agency that it had and ends on the day before; what runs on it stays on it.
 */
@Component
public final class ProceduresHandover implements OrgHandoverHandler {
    private final Store store;
    private final Clock clock;
    private final Succession succession;

    @Activate
    public ProceduresHandover(
            @Reference Store store, @Reference Clock clock, @Reference Succession succession) {
        this.store = store;
        this.clock = clock;
        this.succession = succession;
    }

    @Override
    public String name() {
        return "procedures";
    }

    @Override
    public Text label() {
        return new Text("Thủ tục hành chính", "Administrative procedures");
    }

    @Override
    public Report simulate(Handover handover) {
        return store.read(
                em -> {
                    Tally tally = new Tally();
                    handover.successors()
                            .forEach(
                                    (from, to) ->
                                            tally.count(live(em, from, handover), !to.isEmpty()));
                    return tally.report();
                });
    }

    @Override
    public Report execute(Handover handover) {
        return store.write(
                "procedures.hand-over",
                handover.id(),
                change -> {
                    Tally tally = new Tally();
                    Map<UUID, Live> before = new HashMap<>();
                    handover.successors()
                            .keySet()
                            .forEach(from -> before.put(from, live(change.em(), from, handover)));
                    handover.successors()
                            .forEach(
                                    (from, to) -> {
                                        Live live = before.get(from);
                                        if (live != null) {
                                            tally.count(live, !to.isEmpty());
                                            if (!to.isEmpty()) {
                                                move(change, handover, live, from, to.get(0));
                                            }
                                        }
                                    });
                    change.note("moved", tally.moved);
                    return tally.report();
                });
    }

    /** What is alive of one agency. */
    private record Live(
            List<Succession.Named> versions,
            List<FunctionEntity> functions,
            List<SiteEntity> sites) {}

    private Live live(EntityManager em, UUID agency, Handover handover) {
        return new Live(
                succession.naming(em, agency, handover.effective()),
                em.createQuery(
                                "select f from ProcedureFunctionRow f where f.agency = :agency and"
                                        + " f.endedOn is null order by f.id",
                                FunctionEntity.class)
                        .setParameter("agency", agency)
                        .getResultList(),
                em.createQuery(
                                "select s from ProcedureSiteRow s where s.agency = :agency order by"
                                        + " s.id",
                                SiteEntity.class)
                        .setParameter("agency", agency)
                        .getResultList());
    }

    private void move(Change change, Handover handover, Live live, UUID from, UUID to) {
        LocalDate effective = handover.effective();
        succession
                .replace(change, from, to, effective, handover.instrument())
                .forEach(v -> note(change, handover, "version/" + v.version(), from, to));
        for (FunctionEntity function : live.functions()) {
            function.handOver(to);
            note(change, handover, "function/" + function.id(), from, to);
        }
        for (SiteEntity site : live.sites()) {
            site.handOver(to);
            note(change, handover, "site/" + site.id(), from, to);
        }
        change.em().flush();
    }

    private void note(Change change, Handover handover, String item, UUID from, UUID to) {
        change.em()
                .persist(
                        new MovedEntity(Ids.next(clock), handover.id(), item, from, to)
                                .by(handover.instrument(), clock.instant()));
    }

    private static final class Tally {
        private final Map<String, Long> counted = new HashMap<>();
        private final Map<String, Long> moved = new HashMap<>();
        private final List<Exception> left = new ArrayList<>();
        private final Set<String> named = new HashSet<>();

        void count(Live live, boolean taken) {
            live.versions().forEach(v -> one("procedures", "version/" + v.version(), taken));
            live.functions().forEach(f -> one("functions", "function/" + f.id(), taken));
            live.sites().forEach(s -> one("sites", "site/" + s.id(), taken));
        }

        /** A version that names two agencies which end is one item. */
        private void one(String kind, String item, boolean taken) {
            if (named.add(item)) {
                counted.merge(kind, 1L, Long::sum);
                moved.merge(kind, taken ? 1L : 0L, Long::sum);
                if (!taken) {
                    left.add(
                            new Exception(
                                    item,
                                    new Text(
                                            "Không có cơ quan kế thừa để chuyển sang.",
                                            "There is no successor to move it to.")));
                }
            }
        }

        Report report() {
            return new Report(counted, moved, left);
        }
    }
}
