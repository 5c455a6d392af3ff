package vn.sen.platform.identity.tokens;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** One's own tokens over REST. */
@Path("api/tokens")
@Component(service = TokenResource.class)
public final class TokenResource {
    private final Tokens tokens;
    private final TokenDesk desk;

    @Activate
    public TokenResource(@Reference Tokens tokens, @Reference TokenDesk desk) {
        this.tokens = tokens;
        this.desk = desk;
    }

    /**
     * @param days until it expires; null for 90
     * @param roles to which it is narrowed; null or empty for all of one's own
     */
    public record Wanted(
            @Nullable String label, @Nullable Integer days, @Nullable List<Role> roles) {}

    @GET
    public Listing<Tokens.View> list() {
        return Listing.whole(
                "khoa-truy-cap",
                new Text("Khóa truy cập", "Access tokens"),
                columns(),
                tokens.of(TokenDesk.self()));
    }

    private static List<Column<Tokens.View>> columns() {
        return List.of(
                Column.of("label", "Tên", "Label", Tokens.View::label),
                Column.of("hint", "Bắt đầu bằng", "Begins with", Tokens.View::hint),
                Column.of("createdAt", "Tạo lúc", "Made", Tokens.View::createdAt),
                Column.of("expiresAt", "Hết hạn", "Expires", Tokens.View::expiresAt),
                Column.of("lastUsedAt", "Dùng lần cuối", "Last used", Tokens.View::lastUsedAt),
                Column.of("valid", "Còn hiệu lực", "Valid", Tokens.View::valid));
    }

    /** The secret stands in this answer and nowhere again. */
    @POST
    public Response make(Wanted wanted) {
        Tokens.Made made =
                desk.make(
                        new TokenDesk.Wanted(
                                wanted.label() == null ? "" : wanted.label(),
                                wanted.days() == null ? TokenDesk.DEFAULT_DAYS : wanted.days(),
                                wanted.roles() == null ? Set.of() : Set.copyOf(wanted.roles())),
                        new Faults());
        return Response.created(URI.create("/api/v1/identity/tokens/" + made.id()))
                .entity(made)
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") UUID id) {
        tokens.revoke(TokenDesk.self(), id);
        return Response.noContent().build();
    }
}
