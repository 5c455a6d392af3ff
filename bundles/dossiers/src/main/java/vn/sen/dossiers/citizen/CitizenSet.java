package vn.sen.dossiers.citizen;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is open to anybody. */
@Component(service = CitizenSet.class)
public final class CitizenSet {
    private final Set<Object> resources;

    @Activate
    public CitizenSet(
            @Reference LookUpPages pages,
            @Reference FeedbackPages feedback,
            @Reference LookUpResource resource) {
        resources = Set.of(pages, feedback, resource);
    }

    public Set<Object> resources() {
        return resources;
    }
}
