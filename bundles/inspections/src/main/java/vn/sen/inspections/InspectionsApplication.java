package vn.sen.inspections;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.api.InspectionApi;
<<<<<<< HEAD
import vn.sen.inspections.pages.VisitPageSet;
=======
import vn.sen.inspections.followpages.FollowPages;
>>>>>>> followpages

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=inspections")
public final class InspectionsApplication extends Application {
    private final Set<Object> resources;

    @Activate
<<<<<<< HEAD
    public InspectionsApplication(@Reference InspectionApi api, @Reference VisitPageSet visits) {
        Set<Object> all = new HashSet<>(api.resources());
        all.addAll(visits.resources());
=======
    public InspectionsApplication(@Reference InspectionApi api, @Reference FollowPages follow) {
        Set<Object> all = new HashSet<>(api.resources());
        all.addAll(follow.resources());
>>>>>>> followpages
        resources = Set.copyOf(all);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
