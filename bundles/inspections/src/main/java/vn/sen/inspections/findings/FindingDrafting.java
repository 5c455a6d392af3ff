package vn.sen.inspections.findings;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.criteria.Area;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.text.Text;

/** Checks what is entered of a finding and writes it down. */
@Component(service = FindingDrafting.class)
public final class FindingDrafting {
    private final Clock clock;
    private final AgencyBook agencies;
    private final FindingViews views;
    private final Memory memory;

    @Activate
    public FindingDrafting(
            @Reference Clock clock,
            @Reference AgencyBook agencies,
            @Reference FindingViews views,
            @Reference Memory memory) {
        this.clock = clock;
        this.agencies = agencies;
        this.views = views;
        this.memory = memory;
    }

    FindingViews views() {
        return views;
    }

    void check(FindingDraft draft) {
        Faults faults = new Faults();
        faults.required("kind", draft.kind());
        faults.text("words", draft.words(), 10_000);
        faults.optionalText("cause", draft.cause(), 5_000);
        Integer area = draft.area();
        if (area == null && draft.criterion() == null) {
            faults.required("area", null);
        }
        if (area != null && !Area.exists(area)) {
            faults.add(
                    "area",
                    "out-of-range",
                    new Text("Lĩnh vực từ 0 đến 6.", "Areas are numbered 0 to 6."));
        }
        List<FindingDraft.OwnerDraft> owners = owners(draft);
        Set<UUID> once = new HashSet<>();
        for (int i = 0; i < owners.size(); i++) {
            FindingDraft.OwnerDraft owner = owners.get(i);
            UUID agency = owner == null ? null : owner.agency();
            agencies.checkExists(faults, "owners[" + i + "].agency", agency, agencies.today());
            if (agency != null && !once.add(agency)) {
                faults.add(
                        "owners[" + i + "].agency",
                        "twice",
                        new Text("Cơ quan bị trùng.", "This agency is there twice."));
            }
        }
        if (owners.stream().filter(FindingDrafting::leads).count() > 1) {
            faults.add(
                    "owners",
                    "two-leads",
                    new Text("Chỉ một cơ quan chủ trì.", "Only one agency leads."));
        }
        faults.check();
    }

    void fill(
            Change change, InspectionEntity inspection, FindingEntity finding, FindingDraft draft) {
        FindingKind kind = draft.kind() == null ? FindingKind.LIMITATION : draft.kind();
        CriterionView criterion = criterion(change, inspection, draft.criterion());
        Integer area = draft.area();
        int numbered = area != null ? area : criterion == null ? 0 : criterion.area();
        finding.say(
                kind,
                Boolean.TRUE.equals(draft.directive()),
                text(draft.words()),
                text(draft.cause()));
        finding.place(
                numbered,
                criterion == null ? null : criterion.id(),
                criterion == null ? null : criterion.code(),
                Optional.ofNullable(draft.severity()).orElse(Severity.MEDIUM));
        finding.repeats(
                criterion == null || !kind.owed()
                        ? null
                        : memory.failedBefore(change.em(), inspection, criterion.code())
                                .orElse(null));
        own(change, finding, owners(draft));
    }

    private void own(Change change, FindingEntity finding, List<FindingDraft.OwnerDraft> owners) {
        change.em()
                .createQuery("delete from OwnerEntity o where o.finding = :finding")
                .setParameter("finding", finding.id())
                .executeUpdate();
        if (owners.isEmpty()) {
            change.em()
                    .persist(
                            new OwnerEntity(Ids.next(clock), finding.id(), finding.agency(), true));
            return;
        }
        boolean marked = owners.stream().anyMatch(FindingDrafting::leads);
        for (int i = 0; i < owners.size(); i++) {
            UUID agency = owners.get(i).agency();
            boolean lead = marked ? leads(owners.get(i)) : i == 0;
            if (agency != null) {
                change.em().persist(new OwnerEntity(Ids.next(clock), finding.id(), agency, lead));
            }
        }
    }

    private static @Nullable CriterionView criterion(
            Change change, InspectionEntity inspection, @Nullable UUID id) {
        return id == null
                ? null
                : CriterionSets.criteria(change.em(), inspection.criterionSet()).stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                InspectionProblem.UNKNOWN,
                                                "tiêu chí",
                                                "criterion"));
    }

    private static boolean leads(FindingDraft.@Nullable OwnerDraft owner) {
        return owner != null && Boolean.TRUE.equals(owner.lead());
    }

    private static List<FindingDraft.OwnerDraft> owners(FindingDraft draft) {
        return Optional.ofNullable(draft.owners()).orElse(List.of());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
