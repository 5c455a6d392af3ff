package vn.sen.inspections.pages;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.acts.ConclusionEntity;
import vn.sen.inspections.acts.Conclusions;
import vn.sen.inspections.programmes.Programmes;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.Inspections;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Opens the workspace of an inspection and makes its pages. */
@Component(service = Desks.class)
public final class Desks {
    private final Templates templates;
    private final Record record;

    @Activate
    public Desks(@Reference Templates templates, @Reference Record record) {
        this.templates = templates;
        this.record = record;
    }

    /** Throws unless the inspection is the caller's to see. */
    public Desk open(UUID id, String tab) {
        InspectionView visit = record.inspections.get(id);
        Optional<ConclusionEntity.ConclusionView> conclusion =
                visit.state().before(InspectionState.MINUTES_SIGNED)
                        ? Optional.empty()
                        : record.conclusions.find(id);
        LocalDate concludedOn = conclusion.map(c -> c.issuedOn()).orElse(null);
        return new Desk(
                visit,
                VisitRights.of(visit, Call.current().caller()),
                Step.of(visit, record.plannedOn(id), concludedOn, record.zone()),
                tab,
                record.programmes.get(visit.programme()),
                conclusion.orElse(null));
    }

    public Page page(Desk desk, String template, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("desk", desk);
        return Page.of(title(desk.visit()), templates.fragment("visit/" + template, model))
                .under(OverviewPages.CRUMB, ProgrammePages.crumb(desk.programme()))
                .with(templates.fragment("visit/desk-actions.jte", Map.of("desk", desk)));
    }

    /** A page below one of the workspace's parts. */
    public Page below(Desk desk, Text title, String template, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("desk", desk);
        return Page.of(title, templates.fragment("visit/" + template, model))
                .under(OverviewPages.CRUMB, crumb(desk.visit()));
    }

    LocalDate today() {
        return record.agencies.today();
    }

    private static Text title(InspectionView visit) {
        return new Text("Kiểm tra " + visit.agencyName(), "Inspection of " + visit.agencyName());
    }

    static Page.Crumb crumb(InspectionView visit) {
        return new Page.Crumb(
                Text.same(visit.code() + " · " + visit.agencyName()), "/inspections/" + visit.id());
    }

    /** On to a part of the workspace; {@code tab} begins with a slash, or is "". */
    static Response seen(UUID id, String tab) {
        return Response.seeOther(URI.create("/inspections/" + id + tab)).build();
    }

    /** Where the parts of a workspace come from. */
    @Component(service = Record.class)
    public static final class Record {
        private final Inspections inspections;
        private final Conclusions conclusions;
        private final Programmes programmes;
        private final AgencyBook agencies;
        private final Store store;

        @Activate
        public Record(
                @Reference Inspections inspections,
                @Reference Conclusions conclusions,
                @Reference Programmes programmes,
                @Reference AgencyBook agencies,
                @Reference Store store) {
            this.inspections = inspections;
            this.conclusions = conclusions;
            this.programmes = programmes;
            this.agencies = agencies;
            this.store = store;
        }

        ZoneId zone() {
            return agencies.zone();
        }

        private LocalDate plannedOn(UUID id) {
            List<Instant> made =
                    store.read(
                            em ->
                                    em.createQuery(
                                                    "select i.createdAt from InspectionEntity i"
                                                            + " where i.id = :id",
                                                    Instant.class)
                                            .setParameter("id", id)
                                            .getResultList());
            return made.get(0).atZone(zone()).toLocalDate();
        }
    }
}
