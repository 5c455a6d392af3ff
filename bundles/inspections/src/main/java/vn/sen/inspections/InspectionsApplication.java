package vn.sen.inspections;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.api.InspectionApi;
import vn.sen.inspections.followpages.FollowPages;
import vn.sen.inspections.pages.VisitPageSet;
import vn.sen.inspections.rules.RuleDoors;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=inspections")
public final class InspectionsApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public InspectionsApplication(
            @Reference InspectionApi api,
            @Reference VisitPageSet visits,
            @Reference FollowPages follow,
            @Reference RuleDoors rules) {
        Set<Object> all = new HashSet<>(api.resources());
        all.addAll(visits.resources());
        all.addAll(follow.resources());
        all.addAll(rules.resources());
        resources = Set.copyOf(all);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
