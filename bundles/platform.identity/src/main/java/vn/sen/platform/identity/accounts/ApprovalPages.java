package vn.sen.platform.identity.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** What waits for a second person. */
@Path("pages/approvals")
@Component(service = ApprovalPages.class)
public final class ApprovalPages {
    private final Templates templates;
    private final Approvals approvals;
    private final AccountDirectory directory;

    @Activate
    public ApprovalPages(
            @Reference Templates templates,
            @Reference Approvals approvals,
            @Reference AccountDirectory directory) {
        this.templates = templates;
        this.approvals = approvals;
        this.directory = directory;
    }

    @GET
    public Page list() {
        return Page.of(
                        new Text("Phê duyệt hai người", "Approvals by a second person"),
                        templates.fragment("approvals.jte", Map.of("requests", approvals.list())))
                .under(PeoplePages.CRUMB);
    }

    @POST
    @Path("{id}/approve")
    public Object approve(@PathParam("id") UUID id, Form form) {
        Approvals.Approved approved = approvals.approve(id);
        return approved.password().isEmpty()
                ? back()
                : OneTimePage.of(
                        templates, directory.require(approved.account()), approved.password());
    }

    @POST
    @Path("{id}/reject")
    public Response reject(@PathParam("id") UUID id, Form form) {
        approvals.reject(id);
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/identity/approvals")).build();
    }
}
