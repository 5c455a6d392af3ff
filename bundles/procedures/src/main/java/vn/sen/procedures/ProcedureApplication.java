package vn.sen.procedures;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.procedures.catalogue.VersionResource;
import vn.sen.procedures.citizen.CitizenDoors;
import vn.sen.procedures.pages.StaffDoors;

/** The module's one way in. What citizens may see is public; nothing else is. */
@Component(
        service = Application.class,
        property = {
            "sen.module=procedures",
            "sen.public=/pages/find/*",
            "sen.public=/api/public/*"
        })
public final class ProcedureApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public ProcedureApplication(
            @Reference VersionResource versions,
            @Reference ApiDoors apis,
            @Reference CitizenDoors citizens,
            @Reference StaffDoors staff) {
        Set<Object> all = new HashSet<>(apis.all());
        all.add(versions);
        all.addAll(citizens.all());
        all.addAll(staff.all());
        resources = Set.copyOf(all);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
