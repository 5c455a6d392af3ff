package vn.sen.inspections.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.criteria.CriterionSetView;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.programmes.ProgrammeView;
import vn.sen.inspections.programmes.Programmes;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionPlan;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;

/** The form of a plan, to fill and to read. */
@Component(service = PlanForm.class)
public final class PlanForm {
    private final Templates templates;
    private final Choices choices;
    private final AgencyPicker picker;

    @Activate
    public PlanForm(
            @Reference Templates templates,
            @Reference Choices choices,
            @Reference AgencyPicker picker) {
        this.templates = templates;
        this.choices = choices;
        this.picker = picker;
    }

    Fragment form(Optional<InspectionView> visit, Optional<UUID> programme) {
        Map<String, Object> model = new HashMap<>();
        model.put("visit", visit);
        model.put("programme", programme);
        model.put("programmes", choices.openProgrammes());
        model.put("sets", choices.publishedSets());
        model.put("agency", picker.label(visit.map(InspectionView::agency).orElse(null)));
        model.put("agencies", picker.offered());
        return templates.fragment("visit/plan.jte", model);
    }

    InspectionPlan read(Form form) {
        LocalDate visitOn = form.date("visitOn");
        LocalDate day = visitOn.equals(LocalDate.EPOCH) ? choices.today() : visitOn;
        if (form.raw("agency").isBlank()) {
            form.faults().required("agency", null);
        }
        InspectionPlan plan =
                new InspectionPlan(
                        form.id("programme"),
                        form.optionalId("criterionSet"),
                        form.choice("kind", InspectionKind.class),
                        picker.read(form, "agency", day),
                        visitOn,
                        form.optionalDate("periodFrom"),
                        form.optionalDate("periodTo"),
                        form.optional("place", 300));
        form.check();
        return plan;
    }

    /** What can be chosen for a plan. */
    @Component(service = Choices.class)
    public static final class Choices {
        private final Programmes programmes;
        private final CriterionSets sets;
        private final AgencyBook agencies;

        @Activate
        public Choices(
                @Reference Programmes programmes,
                @Reference CriterionSets sets,
                @Reference AgencyBook agencies) {
            this.programmes = programmes;
            this.sets = sets;
            this.agencies = agencies;
        }

        List<ProgrammeView> openProgrammes() {
            return programmes
                    .list(null, null)
                    .pager()
                    .page(null, Listing.MAX_LIMIT)
                    .items()
                    .stream()
                    .filter(p -> p.state().open())
                    .toList();
        }

        List<CriterionSetView> publishedSets() {
            return sets.list().pager().page(null, Listing.MAX_LIMIT).items().stream()
                    .filter(s -> s.publishedAt() != null)
                    .toList();
        }

        LocalDate today() {
            return agencies.today();
        }
    }
}
