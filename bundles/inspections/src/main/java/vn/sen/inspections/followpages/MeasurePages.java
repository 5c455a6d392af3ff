package vn.sen.inspections.followpages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.findings.FindingCounts;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.inspections.measures.RemediationOnTime;
import vn.sen.inspections.measures.SelfInspected;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Problem;

/** The measures of this module: value, formula, and the rows that were counted. */
@Path("pages/measures")
@Component(service = MeasurePages.class)
public final class MeasurePages {
    static final String HERE = "/inspections/measures";
    private static final List<String> OURS = List.of(RemediationOnTime.ID, SelfInspected.ID);

    private final Templates templates;
    private final MeasureReader measures;
    private final AgencyBook agencies;
    private final FindingCounts counts;

    @Activate
    public MeasurePages(
            @Reference Templates templates,
            @Reference MeasureReader measures,
            @Reference AgencyBook agencies,
            @Reference FindingCounts counts) {
        this.templates = templates;
        this.measures = measures;
        this.agencies = agencies;
        this.counts = counts;
    }

    @GET
    public Page all(@Context UriInfo address) {
        MeasureQuery query = allowed(address);
        List<MeasureValue> values = new ArrayList<>();
        for (String id : query.understood() ? OURS : List.<String>of()) {
            measures.read(id, query.agency(), query.from(), query.to()).ifPresent(values::add);
        }
        Map<String, Object> model = model(query, HERE);
        model.put("values", values);
        return Page.of(Trail.MEASURES.label(), templates.fragment("follow/measures.jte", model))
                .under(Trail.MODULE);
    }

    @GET
    @Path("{id}")
    public Page rows(@PathParam("id") String id, @Context UriInfo address) {
        MeasureQuery query = allowed(address);
        if (!query.understood()) {
            return all(address);
        }
        MeasureValue value =
                OURS.contains(id)
                        ? measures.read(id, query.agency(), query.from(), query.to())
                                .orElseThrow(MeasurePages::unknown)
                        : refuse();
        Map<String, Object> model = model(query, HERE + "/" + id);
        model.put("value", value);
        return Page.of(value.measure().name(), templates.fragment("follow/measure.jte", model))
                .under(Trail.MODULE, Trail.MEASURES);
    }

    private static MeasureValue refuse() {
        throw unknown();
    }

    private static Problem unknown() {
        return new Problem(InspectionProblem.UNKNOWN, "chỉ số", "measure");
    }

    private Map<String, Object> model(MeasureQuery query, String here) {
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("here", here);
        model.put("scope", query.agency().map(agencies::name).orElse(""));
        boolean all = Call.current().caller().may(InspectionPermission.VIEW_ALL);
        model.put("choices", all ? Choices.sorted(counts.owners()) : List.of());
        return model;
    }

    /** Overseers measure anybody; people of an agency measure their own house. */
    private MeasureQuery allowed(UriInfo address) {
        MeasureQuery query = MeasureQuery.of(address, agencies.today());
        Caller caller = Call.current().caller();
        if (caller.may(InspectionPermission.VIEW_ALL)) {
            return query;
        }
        UUID own = caller.agency().orElse(new UUID(0, 0));
        UUID whom = query.agency().orElse(own);
        caller.require(InspectionPermission.VIEW_AGENCY, whom);
        return query.of(whom);
    }
}
