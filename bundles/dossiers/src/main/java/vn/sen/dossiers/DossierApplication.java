package vn.sen.dossiers;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.pages.PageSet;
import vn.sen.dossiers.rest.RestSet;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=dossiers")
public final class DossierApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public DossierApplication(@Reference RestSet rest, @Reference PageSet pages) {
        Set<Object> all = new HashSet<>(rest.resources());
        all.addAll(pages.resources());
        resources = Set.copyOf(all);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
