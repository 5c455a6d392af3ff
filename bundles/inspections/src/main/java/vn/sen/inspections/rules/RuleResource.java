package vn.sen.inspections.rules;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Listing;

/** Time limits over HTTP. */
@Path("api/rules")
@Component(service = RuleResource.class)
public final class RuleResource {
    private final DefaultRules rules;

    @Activate
    public RuleResource(@Reference DefaultRules rules) {
        this.rules = rules;
    }

    /** Every edition. */
    @GET
    public Listing<RuleView> list() {
        return rules.list();
    }

    /** The newest edition. */
    @GET
    @Path("{code}")
    public RuleView newest(@PathParam("code") String code) {
        return rules.newest(code);
    }

    /** Adds an edition; If-Match may carry the newest one's tag. */
    @POST
    @Path("{code}/editions")
    public Response add(@PathParam("code") String code, RuleDraft draft) {
        RuleView made = rules.add(code, draft);
        return Response.created(URI.create("/api/v1/inspections/rules/" + made.code()))
                .entity(made)
                .build();
    }
}
