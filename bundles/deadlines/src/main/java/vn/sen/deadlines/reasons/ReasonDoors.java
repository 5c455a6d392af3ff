package vn.sen.deadlines.reasons;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ways in to the reasons. */
@Component(service = ReasonDoors.class)
public final class ReasonDoors {
    private final Set<Object> resources;

    @Activate
    public ReasonDoors(@Reference ReasonPages pages, @Reference ReasonResource resource) {
        resources = Set.of(pages, resource);
    }

    public Set<Object> resources() {
        return resources;
    }
}
