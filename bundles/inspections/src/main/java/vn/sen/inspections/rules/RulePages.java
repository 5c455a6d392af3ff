package vn.sen.inspections.rules;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Time limits: what holds since when, from which source, and a further edition of one. */
@Path("pages/rules")
@Component(service = RulePages.class)
public final class RulePages {
    public static final Page.Crumb CRUMB =
            new Page.Crumb(new Text("Quy tắc thời hạn", "Time limits"), "/inspections/rules");

    private static final Page.Crumb MODULE =
            new Page.Crumb(new Text("Kiểm tra", "Inspections"), "/inspections");

    private final Templates templates;
    private final DefaultRules rules;
    private final Clock clock;

    @Activate
    public RulePages(
            @Reference Templates templates, @Reference DefaultRules rules, @Reference Clock clock) {
        this.templates = templates;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    public Page list() {
        return Page.of(
                        CRUMB.label(),
                        templates.fragment(
                                "rules/rules.jte",
                                Map.of(
                                        "rules",
                                        rules.list().pager().page(null, Listing.MAX_LIMIT).items(),
                                        "today",
                                        LocalDate.now(clock))))
                .under(MODULE);
    }

    @GET
    @Path("{code}")
    public Page form(@PathParam("code") String code) {
        Call.current().caller().require(InspectionPermission.EDIT_RULES);
        return Page.of(
                        new Text("Thay đổi quy tắc thời hạn", "Change a time limit"),
                        templates.fragment("rules/rule.jte", Map.of("rule", rules.newest(code))))
                .under(MODULE, CRUMB);
    }

    @POST
    @Path("{code}")
    public Response add(@PathParam("code") String code, Form form) {
        RuleDraft draft =
                new RuleDraft(
                        form.number("days", 1, 3_650),
                        form.choice("unit", LimitUnit.class),
                        form.text("wordsVi", 500),
                        form.text("wordsEn", 500),
                        form.text("source", 500),
                        form.choice("confidence", Confidence.class),
                        form.date("validFrom"),
                        form.text("reason", 1_000));
        form.check();
        rules.add(code, draft);
        return Response.seeOther(URI.create("/inspections/rules")).build();
    }
}
