package vn.sen.agencies.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyFacts;
import vn.sen.agencies.AgencyHistory;
import vn.sen.agencies.AgencyHistory.History;
import vn.sen.agencies.AgencyPermission;
import vn.sen.agencies.AgencyRegister;
import vn.sen.agencies.AgencyView;
import vn.sen.agencies.Asked;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** One agency: what it is on a day, and what was ever recorded of it. */
@Path("pages")
@Component(service = AgencyPages.class)
public final class AgencyPages {
    private static final int CHILDREN_SHOWN = 50;

    private final AgencyRegister register;
    private final AgencyHistory history;
    private final AgencyFacts facts;
    private final Templates templates;

    @Activate
    public AgencyPages(
            @Reference AgencyRegister register,
            @Reference AgencyHistory history,
            @Reference AgencyFacts facts,
            @Reference Templates templates) {
        this.register = register;
        this.history = history;
        this.facts = facts;
        this.templates = templates;
    }

    @GET
    @Path("{id}")
    public Page agency(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
        Call.current().caller().require(AgencyPermission.VIEW);
        Asked asked = new Asked();
        LocalDate day = asked.day("asOf", asOf, register.today());
        asked.done();
        AgencyView agency = register.requireNearest(id, day);
        LocalDate seen = nearest(agency, day);
        List<AgencyView> children = register.childViews(id, seen);
        History whole = history.of(id);
        Map<String, Object> model = new HashMap<>();
        model.put("agency", agency);
        model.put("day", day);
        model.put("facts", facts.on(id, seen));
        model.put("children", children.stream().limit(CHILDREN_SHOWN).toList());
        model.put("more", Math.max(0, children.size() - CHILDREN_SHOWN));
        model.put("history", whole);
        model.put("scheduled", whole.scheduled(register.today()));
        model.put("asOf", day.equals(register.today()) ? "" : day.toString());
        return Page.of(Text.same(agency.name()), templates.fragment("agency.jte", model))
                .under(trail(id, seen))
                .with(templates.fragment("agency-actions.jte", Map.of("agency", agency)));
    }

    /** What has ended is shown as on its last day, what is to come as on its first. */
    private static LocalDate nearest(AgencyView agency, LocalDate day) {
        if (day.isBefore(agency.validFrom())) {
            return agency.validFrom();
        }
        LocalDate end = agency.validTo();
        return end != null && day.isAfter(end) ? end : day;
    }

    private Page.Crumb[] trail(UUID id, LocalDate day) {
        List<AgencyView> above = new ArrayList<>(register.ancestorViews(id, day));
        above.removeIf(view -> view.id().equals(id));
        Collections.reverse(above);
        List<Page.Crumb> trail = new ArrayList<>(List.of(TreePages.HOME));
        above.forEach(v -> trail.add(new Page.Crumb(Text.same(v.name()), "/agencies/" + v.id())));
        return trail.toArray(Page.Crumb[]::new);
    }

    @GET
    @Path("{id}/history")
    public Page history(@PathParam("id") UUID id) {
        Call.current().caller().require(AgencyPermission.VIEW);
        AgencyView agency = register.requireNearest(id, register.today());
        Map<String, Object> model =
                Map.of(
                        "agency", agency,
                        "history", history.of(id),
                        "facts", facts.all(id),
                        "today", register.today());
        return Page.of(
                        new Text("Lịch sử: " + agency.name(), "History: " + agency.name()),
                        templates.fragment("history.jte", model))
                .under(TreePages.HOME, new Page.Crumb(Text.same(agency.name()), "/agencies/" + id));
    }
}
