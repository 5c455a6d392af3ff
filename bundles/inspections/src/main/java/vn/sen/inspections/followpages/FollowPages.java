package vn.sen.inspections.followpages;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages from a finding to its proven end. */
@Component(service = FollowPages.class)
public final class FollowPages {
    private final Set<Object> resources;

    @Activate
    public FollowPages(
            @Reference FindingListPage list,
            @Reference FindingPage finding,
            @Reference PartForms parts,
            @Reference ConditionForm condition) {
        resources = Set.of(list, finding, parts, condition);
    }

    public Set<Object> resources() {
        return resources;
    }
}
