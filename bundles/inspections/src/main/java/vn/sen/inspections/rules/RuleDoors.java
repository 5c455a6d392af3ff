package vn.sen.inspections.rules;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ways in to the time limits. */
@Component(service = RuleDoors.class)
public final class RuleDoors {
    private final Set<Object> resources;

    @Activate
    public RuleDoors(@Reference RulePages pages, @Reference RuleResource resource) {
        resources = Set.of(pages, resource);
    }

    public Set<Object> resources() {
        return resources;
    }
}
