package vn.sen.inspections.api;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.criteria.CriterionSetResource;
import vn.sen.inspections.files.FileResource;
import vn.sen.inspections.programmes.ProgrammeResource;

/** Every JSON resource of this module. */
@Component(service = InspectionApi.class)
public final class InspectionApi {
    private final Set<Object> resources;

    @Activate
    public InspectionApi(
            @Reference ProgrammeResource programmes,
            @Reference CriterionSetResource criteria,
            @Reference VisitApi visits,
            @Reference FollowUpApi followUp,
            @Reference FileResource files) {
        java.util.HashSet<Object> all =
                new java.util.HashSet<>(Set.of(programmes, criteria, files));
        all.addAll(visits.resources());
        all.addAll(followUp.resources());
        resources = Set.copyOf(all);
    }

    public Set<Object> resources() {
        return resources;
    }
}
