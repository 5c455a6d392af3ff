package vn.sen.reconciliation;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.reconciliation.api.ReconciliationApi;
import vn.sen.reconciliation.pages.ReconciliationPageSet;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=reconciliation")
public final class ReconciliationApplication extends Application {
    private final Set<Object> resources = new HashSet<>();

    @Activate
    public ReconciliationApplication(
            @Reference ReconciliationApi api, @Reference ReconciliationPageSet pages) {
        resources.addAll(api.resources());
        resources.addAll(pages.resources());
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
