package vn.sen.platform.identity.signin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.identity.tokens.TokenDesk;

/** Who a script is, as the server sees it. */
@Path("api/me")
@Component(service = MeResource.class)
public final class MeResource {
    @Activate
    public MeResource() {}

    /** The caller's own account. */
    public record Me(
            UUID id,
            String signInName,
            String displayName,
            Optional<UUID> agency,
            Set<Role> roles) {}

    @GET
    public Me me() {
        Caller caller = Call.current().caller();
        return new Me(
                TokenDesk.self(),
                caller.name(),
                caller.displayName(),
                caller.agency(),
                new TreeSet<>(caller.roles()));
    }
}
