package vn.sen.dossiers;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.citizen.CitizenSet;
import vn.sen.dossiers.pages.PageSet;
import vn.sen.dossiers.rest.RestSet;

/** The module's one way in. */
@Component(
        service = Application.class,
        property = {
            "sen.module=dossiers",
            "sen.public=/pages/look-up 20",
            "sen.public=/pages/look-up/feedback 20",
            "sen.public=/api/look-up 20",
            "sen.public=/api/look-up/feedback 20"
        })
public final class DossierApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public DossierApplication(
            @Reference RestSet rest,
            @Reference PageSet pages,
            @Reference CitizenSet citizens,
            @Reference FurtherSet further) {
        Set<Object> all = new HashSet<>(rest.resources());
        all.addAll(pages.resources());
        all.addAll(citizens.resources());
        all.addAll(further.resources());
        resources = Set.copyOf(all);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
