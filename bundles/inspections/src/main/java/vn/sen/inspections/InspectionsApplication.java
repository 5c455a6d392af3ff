package vn.sen.inspections;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.api.InspectionApi;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=inspections")
public final class InspectionsApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public InspectionsApplication(@Reference InspectionApi api) {
        resources = api.resources();
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
