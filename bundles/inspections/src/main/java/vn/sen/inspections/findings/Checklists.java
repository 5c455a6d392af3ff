package vn.sen.inspections.findings;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.store.Store;

/** What a team has to look at: the criteria, and what is remembered from before. Thread-safe. */
@Component(service = Checklists.class)
public final class Checklists {
    private final Store store;
    private final Sight sight;
    private final FindingViews views;
    private final Memory memory;

    @Activate
    public Checklists(
            @Reference Store store,
            @Reference Sight sight,
            @Reference FindingViews views,
            @Reference Memory memory) {
        this.store = store;
        this.sight = sight;
        this.views = views;
        this.memory = memory;
    }

    public Checklist of(UUID id) {
        Sight.View view = sight.ofCaller();
        return store.read(em -> of(em, Visits.visible(em, view, id)));
    }

    private Checklist of(EntityManager em, InspectionEntity inspection) {
        Map<String, FindingView> failed = failedBefore(em, inspection);
        List<Item> items = new ArrayList<>();
        for (CriterionView criterion : CriterionSets.criteria(em, inspection.criterionSet())) {
            items.add(new Item(criterion, failed.get(criterion.code())));
        }
        return new Checklist(List.copyOf(items), views.of(em, memory.stillOwed(em, inspection)));
    }

    private Map<String, FindingView> failedBefore(EntityManager em, InspectionEntity inspection) {
        List<FindingEntity> failed =
                memory
                        .inspectionBefore(em, inspection)
                        .map(before -> Findings.ofInspection(em, before))
                        .orElse(List.of())
                        .stream()
                        .filter(f -> f.kind().owed() && f.state() != FindingState.WITHDRAWN)
                        .toList();
        Map<String, FindingView> byCriterion = new HashMap<>();
        for (FindingView finding : views.of(em, failed)) {
            String code = finding.criterionCode();
            if (code != null) {
                byCriterion.putIfAbsent(code, finding);
            }
        }
        return byCriterion;
    }

    /**
     * @param items the criteria in their order
     * @param carriedOver what the agency still owes from earlier inspections, oldest first
     */
    public record Checklist(List<Item> items, List<FindingView> carriedOver) {}

    /**
     * @param failedBefore the finding on this criterion in the inspection just before; a new one
     *     would be a repeat
     */
    public record Item(CriterionView criterion, @Nullable FindingView failedBefore) {}
}
