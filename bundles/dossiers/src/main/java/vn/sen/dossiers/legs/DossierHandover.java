package vn.sen.dossiers.legs;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.Place;
import vn.sen.dossiers.cases.StepEntity;
import vn.sen.dossiers.cases.Successor;
import vn.sen.dossiers.counts.CountKind;
import vn.sen.dossiers.counts.Counted;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * Moves what is alive when agencies end, to the first successor: open dossiers and results not yet
 * fetched, legs that have not been left, consultations without a reply. Receipt, code, segments and
 * history stay as they were; a clock that runs goes on by the calendar of the successor.
 */
@Component
public final class DossierHandover implements OrgHandoverHandler {
    private final Store store;
    private final Successor successor;
    private final Clock clock;

    @Activate
    public DossierHandover(
            @Reference Store store, @Reference Successor successor, @Reference Clock clock) {
        this.store = store;
        this.successor = successor;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossiers";
    }

    @Override
    public Text label() {
        return new Text("Hồ sơ thủ tục hành chính", "Dossiers");
    }

    @Override
    public Report simulate(Handover handover) {
        return store.read(
                em -> {
                    Tally tally = new Tally();
                    handover.successors()
                            .forEach((from, to) -> tally.count(Live.of(em, from), !to.isEmpty()));
                    return tally.report();
                });
    }

    @Override
    public Report execute(Handover handover) {
        return store.write(
                "dossiers.take-over",
                handover.id(),
                change -> {
                    Tally tally = new Tally();
                    handover.successors()
                            .forEach(
                                    (from, to) -> {
                                        Live live = Live.of(change.em(), from);
                                        tally.count(live, !to.isEmpty());
                                        if (!to.isEmpty()) {
                                            move(change, handover, live, from, to.get(0));
                                        }
                                    });
                    change.note("moved", tally.moved);
                    return tally.report();
                });
    }

    private void move(Change change, Handover handover, Live live, UUID from, UUID to) {
        ZoneId zone = clock.getZone();
        for (DossierEntity dossier : live.dossiers()) {
            List<Counted.Cell> before = Counted.of(dossier, zone);
            successor.take(change, dossier, to, handover.instrument());
            Counted.write(change, before, Counted.of(dossier, zone));
            boolean open = dossier.state().group() != DossierState.Group.DONE;
            if (open && dossier.receivedAt() != null) {
                takenOver(change, dossier, from, to);
            }
            note(change, handover, (open ? "dossier/" : "result/") + dossier.id(), from, to);
        }
        for (DossierEntity dossier : live.received()) {
            dossier.deskOf(to);
            note(change, handover, "desk/" + dossier.id(), from, to);
        }
        for (LegEntity leg : live.legs()) {
            leg.handOver(to);
            change.find(DossierEntity.class, leg.dossier())
                    .ifPresent(dossier -> dossier.lies(Place.at(leg)));
            note(change, handover, "leg/" + leg.id(), from, to);
        }
        for (ConsultationEntity consultation : live.consultations()) {
            consultation.handOver(to);
            note(change, handover, "consultation/" + consultation.id(), from, to);
        }
        change.em().flush();
    }

    /** The count of open ones goes over on this day, that of pauses with the days they had. */
    private void takenOver(Change change, DossierEntity dossier, UUID from, UUID to) {
        Map<Counted.Cell, Integer> cells = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        shift(cells, dossier, CountKind.TAKEN_OVER, today, from, to, 1);
        List<StepEntity> steps =
                change.em()
                        .createQuery(
                                "select s from StepEntity s where s.dossier = :dossier order by"
                                        + " s.number",
                                StepEntity.class)
                        .setParameter("dossier", dossier.id())
                        .getResultList();
        for (StepEntity step : steps) {
            boolean was = step.fromState().group() == DossierState.Group.PAUSED;
            boolean is = step.toState().group() == DossierState.Group.PAUSED;
            if (was != is && !step.act().equals("accept")) {
                LocalDate day = LocalDate.ofInstant(step.happenedAt(), clock.getZone());
                shift(cells, dossier, CountKind.PAUSED, day, from, to, is ? 1 : -1);
            }
        }
        cells.values().removeIf(amount -> amount == 0);
        Counted.insert(change, cells);
    }

    private static void shift(
            Map<Counted.Cell, Integer> cells,
            DossierEntity dossier,
            CountKind kind,
            LocalDate day,
            UUID from,
            UUID to,
            int amount) {
        String code = dossier.procedureCode();
        cells.merge(new Counted.Cell(to, code, kind, day), amount, Integer::sum);
        cells.merge(new Counted.Cell(from, code, kind, day), -amount, Integer::sum);
    }

    private void note(Change change, Handover handover, String item, UUID from, UUID to) {
        Instant now = clock.instant();
        change.em()
                .persist(
                        new MovedEntity(Ids.next(clock), handover.id(), item, from, to)
                                .by(handover.instrument(), now));
    }

    /** What is alive of one agency. */
    private record Live(
            List<DossierEntity> dossiers,
            List<DossierEntity> received,
            List<LegEntity> legs,
            List<ConsultationEntity> consultations) {
        static Live of(EntityManager em, UUID agency) {
            return new Live(
                    dossiers(em, "d.agency", agency),
                    dossiers(em, "d.desk", agency),
                    em.createQuery(
                                    "select l from LegEntity l where l.agency = :agency and"
                                            + " l.outAt is null and not exists (select 1 from"
                                            + " DossierEntity d where d.id = l.dossier and d.group in"
                                            + " :gone) order by l.id",
                                    LegEntity.class)
                            .setParameter("agency", agency)
                            .setParameter(
                                    "gone",
                                    List.of(
                                            DossierState.Group.DONE,
                                            DossierState.Group.GONE,
                                            DossierState.Group.REFUSED))
                            .getResultList(),
                    em.createQuery(
                                    "select c from ConsultationEntity c where c.asked = :agency"
                                            + " and c.repliedAt is null order by c.id",
                                    ConsultationEntity.class)
                            .setParameter("agency", agency)
                            .getResultList());
        }

        private static List<DossierEntity> dossiers(EntityManager em, String of, UUID agency) {
            return em.createQuery(
                            "select d from DossierEntity d where "
                                    + of
                                    + " = :agency and (d.group in :groups or d.state = COMPLETED)"
                                    + " order by d.id",
                            DossierEntity.class)
                    .setParameter("agency", agency)
                    .setParameter(
                            "groups",
                            List.of(
                                    DossierState.Group.NEW,
                                    DossierState.Group.OPEN,
                                    DossierState.Group.PAUSED))
                    .getResultList();
        }
    }

    private static final class Tally {
        private final Map<String, Long> counted = new HashMap<>();
        private final Map<String, Long> moved = new HashMap<>();
        private final List<Exception> left = new ArrayList<>();

        void count(Live live, boolean taken) {
            add("open-dossiers", live.dossiers().size(), taken);
            add("desks", live.received().size(), taken);
            add("legs", live.legs().size(), taken);
            add("consultations", live.consultations().size(), taken);
            if (!taken) {
                live.dossiers().forEach(d -> leave("dossier/" + d.id()));
                live.received().forEach(d -> leave("desk/" + d.id()));
                live.legs().forEach(l -> leave("leg/" + l.id()));
                live.consultations().forEach(c -> leave("consultation/" + c.id()));
            }
        }

        private void add(String kind, long number, boolean taken) {
            if (number > 0) {
                counted.merge(kind, number, Long::sum);
                moved.merge(kind, taken ? number : 0, Long::sum);
            }
        }

        private void leave(String item) {
            left.add(
                    new Exception(
                            item,
                            new Text(
                                    "Không có cơ quan kế thừa để chuyển sang.",
                                    "There is no successor to move it to.")));
        }

        Report report() {
            return new Report(counted, moved, left);
        }
    }
}
