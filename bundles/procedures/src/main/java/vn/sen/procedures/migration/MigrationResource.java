package vn.sen.procedures.migration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;

/** Moving running cases to another version, over REST. */
@Path("api/migrations")
@Component(service = MigrationResource.class)
public final class MigrationResource {
    private final Migrations migrations;

    @Activate
    public MigrationResource(@Reference Migrations migrations) {
        this.migrations = migrations;
    }

    /** From which version to which, and why. */
    public record Proposal(@Nullable UUID from, @Nullable UUID to, @Nullable String reason) {}

    @GET
    public Listing<Migrations.Migration> list() {
        Call.current().caller().require(ProcedurePermission.VIEW);
        return Listing.whole(
                "migrations",
                new Text("Chuyển hồ sơ sang phiên bản khác", "Cases moved to other versions"),
                List.of(
                        Column.of("reason", "Lý do", "Reason", Migrations.Migration::reason),
                        Column.of("state", "Tình trạng", "State", m -> m.state().label()),
                        Column.of("proposedBy", "Đề xuất", "By", Migrations.Migration::proposedBy),
                        Column.of("proposedAt", "Lúc", "At", Migrations.Migration::proposedAt),
                        Column.of("decidedBy", "Duyệt", "Decided", Migrations.Migration::decidedBy),
                        Column.of("moved", "Đã chuyển", "Moved", Migrations.Migration::moved)),
                migrations.all());
    }

    @GET
    @Path("{id}")
    public Migrations.Migration one(@PathParam("id") UUID id) {
        Call.current().caller().require(ProcedurePermission.VIEW);
        return migrations.find(id);
    }

    /** Tells what would become of the cases; changes nothing. */
    @POST
    @Path("preview")
    public Migrations.Kept preview(Proposal asked) {
        check(asked);
        return migrations.preview(
                Objects.requireNonNull(asked.from()), Objects.requireNonNull(asked.to()));
    }

    @POST
    public Response propose(Proposal asked) {
        check(asked);
        UUID id =
                migrations.propose(
                        Objects.requireNonNull(asked.from()),
                        Objects.requireNonNull(asked.to()),
                        Objects.requireNonNullElse(asked.reason(), ""));
        return Response.created(URI.create("/api/v1/procedures/migrations/" + id))
                .entity(migrations.find(id))
                .build();
    }

    @POST
    @Path("{id}/approve")
    public Migrations.Migration approve(@PathParam("id") UUID id) {
        migrations.approve(id);
        return migrations.find(id);
    }

    @POST
    @Path("{id}/reject")
    public Migrations.Migration reject(@PathParam("id") UUID id) {
        migrations.reject(id);
        return migrations.find(id);
    }

    private static void check(Proposal asked) {
        Faults faults = new Faults();
        faults.required("from", asked.from());
        faults.required("to", asked.to());
        faults.check();
    }
}
