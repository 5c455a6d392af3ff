package vn.sen.agencies;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.imports.ImportPages;
import vn.sen.agencies.imports.ImportResource;
import vn.sen.agencies.pages.AgencySite;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=agencies")
public final class AgencyApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public AgencyApplication(
            @Reference AgencyResource agencies,
            @Reference FactResource facts,
            @Reference AgencySite site,
            @Reference ImportPages importPages,
            @Reference ImportResource imports) {
        resources = new java.util.HashSet<>(site.pages());
        resources.add(agencies);
        resources.add(facts);
        resources.add(importPages);
        resources.add(imports);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
