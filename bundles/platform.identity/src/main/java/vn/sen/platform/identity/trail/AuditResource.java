package vn.sen.platform.identity.trail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.identity.IdentityPermission;

/** The audit trail over REST. */
@Path("api/audit")
@Component(service = AuditResource.class)
public final class AuditResource {
    private final AuditLog log;
    private final AuditTrail trail;

    @Activate
    public AuditResource(@Reference AuditLog log, @Reference AuditTrail trail) {
        this.log = log;
        this.trail = trail;
    }

    /**
     * @param row the first row that is broken; 0 when the chain is whole
     * @param reason what is wrong with it; "" when nothing is
     */
    public record Proof(boolean whole, long row, String reason) {}

    /** Filters: who, act, subject, result, from, to (days, both included). */
    @GET
    public Listing<AuditTrail.Row> list(@Context UriInfo uri) {
        Map<String, List<String>> query =
                uri.getQueryParameters().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return log.list(search(new Form(query, List.of())));
    }

    @GET
    @Path("proof")
    public Proof proof() {
        Call.current().caller().require(IdentityPermission.SEE_AUDIT);
        return trail.verify()
                .map(broken -> new Proof(false, broken.row(), broken.reason()))
                .orElseGet(() -> new Proof(true, 0, ""));
    }

    /** Throws {@code request-invalid} naming the filter that cannot be read. */
    static AuditLog.Search search(Form typed) {
        AuditLog.Search search =
                new AuditLog.Search(
                        typed.optional("who", 120),
                        typed.optional("act", 80),
                        typed.optionalId("subject"),
                        typed.optional("result", 20),
                        typed.optionalDate("from"),
                        typed.optionalDate("to"));
        typed.faults().ordered("to", search.from(), search.to());
        typed.check();
        return search;
    }
}
