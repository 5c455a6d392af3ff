package vn.sen.agencies;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.pages.AgencySite;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=agencies")
public final class AgencyApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public AgencyApplication(
            @Reference AgencyResource agencies,
            @Reference FactResource facts,
            @Reference AgencySite site) {
        resources = new java.util.HashSet<>(site.pages());
        resources.add(agencies);
        resources.add(facts);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
