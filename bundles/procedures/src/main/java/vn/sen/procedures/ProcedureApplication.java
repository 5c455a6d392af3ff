package vn.sen.procedures;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.procedures.catalogue.VersionResource;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=procedures")
public final class ProcedureApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public ProcedureApplication(@Reference VersionResource versions) {
        resources = Set.of(versions);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
