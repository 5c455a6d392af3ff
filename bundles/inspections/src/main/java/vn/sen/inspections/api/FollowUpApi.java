package vn.sen.inspections.api;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The resources around findings and what is owed. */
@Component(service = FollowUpApi.class)
public final class FollowUpApi {
    private final Set<Object> resources;

    @Activate
    public FollowUpApi(
            @Reference FindingResource findings,
            @Reference BoardResource board,
            @Reference PartResource parts,
            @Reference ProgressResource progress,
            @Reference ConditionResource conditions,
            @Reference SelfInspectionResource selfInspections) {
        resources = Set.of(findings, board, parts, progress, conditions, selfInspections);
    }

    Set<Object> resources() {
        return resources;
    }
}
