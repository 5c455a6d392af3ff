package vn.sen.platform.identity.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Permissions;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentityPermission;

/** Which role may do what, in the modules that are on. */
@Path("pages/roles")
@Component(service = RolePages.class)
public final class RolePages {
    private final Templates templates;
    private final Port<Permissions> permissions;

    @Activate
    public RolePages(@Reference Templates templates, @Reference Ports ports) {
        this.templates = templates;
        permissions = ports.to(Permissions.class);
    }

    /** A role and what it may do. */
    public record Row(Role role, List<Text> may) {}

    @GET
    public Page matrix() {
        Call.current().caller().require(IdentityPermission.SEE_PEOPLE);
        List<? extends Permission> all =
                permissions.all(p -> List.<Permission>copyOf(p.all())).stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Permission::id))
                        .toList();
        List<Row> rows =
                Arrays.stream(Role.values())
                        .map(
                                role ->
                                        new Row(
                                                role,
                                                all.stream()
                                                        .filter(p -> p.roles().contains(role))
                                                        .map(Permission::label)
                                                        .toList()))
                        .toList();
        return Page.of(
                        new Text("Vai trò và quyền", "Roles and permissions"),
                        templates.fragment("roles.jte", Map.of("rows", rows)))
                .under(PeoplePages.CRUMB);
    }
}
