package vn.sen.reconciliation.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.lines.Judges;
import vn.sen.reconciliation.lists.LimitView;
import vn.sen.reconciliation.lists.ProcedureLimits;

/** What lists are held against: limits of procedures, and the rules of classification. */
@Path("pages")
@Component(service = BasisPages.class)
public final class BasisPages {
    private static final int ROWS = 50;

    private final ProcedureLimits limits;
    private final Judges judges;
    private final Templates templates;

    @Activate
    public BasisPages(
            @Reference ProcedureLimits limits,
            @Reference Judges judges,
            @Reference Templates templates) {
        this.limits = limits;
        this.judges = judges;
        this.templates = templates;
    }

    @GET
    @Path("limits")
    public Page limits(@QueryParam("after") @Nullable String after) {
        return Page.of(
                        new Text("Thời hạn thủ tục", "Limits of procedures"),
                        templates.fragment(
                                "limits.jte",
                                Map.of(
                                        "slice",
                                        limits.list(after, ROWS),
                                        "after",
                                        after == null ? "" : after)))
                .under(SourcePages.HOME);
    }

    @POST
    @Path("limits")
    public Response add(Form form) {
        LimitView limit =
                new LimitView(
                        form.text("procedure", 60),
                        form.text("name", 300),
                        form.number("amount", 0, 3_650),
                        form.date("validFrom"),
                        form.optionalDate("validTo"),
                        form.text("basis", 300),
                        form.choice("confidence", Confidence.class));
        form.check();
        limits.add(limit);
        return SourcePages.to("/reconciliation/limits");
    }

    @GET
    @Path("rules")
    public Page rules() {
        Owners.mayView();
        return Page.of(
                        new Text("Quy tắc phân loại", "Rules of classification"),
                        templates.fragment("rules.jte", Map.of("pack", judges.pack())))
                .under(SourcePages.HOME);
    }
}
