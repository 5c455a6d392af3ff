package vn.sen.inspections.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.programmes.ProgrammeDraft;
import vn.sen.inspections.programmes.ProgrammeEntity;
import vn.sen.inspections.programmes.ProgrammeState;
import vn.sen.inspections.selfreports.SelfInspectionEntity;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/**
 * The inspection of 20 October 2021 told with invented people: one programme, two inspections,
 * their outcomes, and a follow-up that is alive on the day of loading.
 */
@Component
public final class DemoInspections implements DemoData {
    static final LocalDate VISIT = LocalDate.of(2021, 10, 20);
    private static final UUID PROGRAMME = id("programme");

    private final Store store;
    private final Json json;
    private final DemoCriteria criteria;
    private final DemoCast cast;
    private final DemoVisit visits;

    @Activate
    public DemoInspections(
            @Reference Store store,
            @Reference Json json,
            @Reference DemoCriteria criteria,
            @Reference DemoCast cast,
            @Reference DemoVisit visits) {
        this.store = store;
        this.json = json;
        this.criteria = criteria;
        this.cast = cast;
        this.visits = visits;
    }

    @Override
    public String name() {
        return "inspections.article-2021";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load() {
        DemoScript script =
                json.read(DemoCriteria.text("/demo/article-2021.json"), DemoScript.class);
        UUID set = criteria.published();
        recordSelfInspections(script);
        if (store.read(em -> em.find(ProgrammeEntity.class, PROGRAMME)) == null) {
            DemoVisit.Prepared prepared = visits.prepare(script, PROGRAMME, set);
            store.write(
                    "inspections.load-demo",
                    PROGRAMME,
                    change -> {
                        programme(change, script.programme(), set);
                        visits.write(change, prepared);
                        return true;
                    });
        }
        visits.readConditions();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(
                ("vn.sen.inspections.article-2021/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private void recordSelfInspections(DemoScript script) {
        for (DemoScript.SelfInspection one : script.selfInspections()) {
            UUID id = id("self-inspection/" + one.agency());
            UUID agency = cast.agency(one.agency());
            if (store.read(em -> em.find(SelfInspectionEntity.class, id)) == null) {
                store.write(
                        "inspections.record-self-inspection",
                        id,
                        change -> {
                            SelfInspectionEntity made =
                                    new SelfInspectionEntity(
                                            id, agency, one.day(), one.reference(), "");
                            made.by("Số liệu minh họa", cast.at(one.day(), "16:00"));
                            change.em().persist(made);
                            return true;
                        });
            }
        }
    }

    private void programme(Change change, DemoScript.Programme told, UUID set) {
        LocalDate decided = LocalDate.of(2021, 3, 1);
        ProgrammeEntity programme =
                new ProgrammeEntity(PROGRAMME, cast.at(decided, "08:00"), "noivu");
        programme.fill(
                new ProgrammeDraft(
                        VISIT.getYear(),
                        told.title(),
                        told.purpose(),
                        told.decisionNo(),
                        decided,
                        set));
        programme.move(ProgrammeState.DRAFT, ProgrammeState.APPROVED, "", "");
        programme.move(ProgrammeState.APPROVED, ProgrammeState.RUNNING, "", "");
        change.em().persist(programme);
    }
}
