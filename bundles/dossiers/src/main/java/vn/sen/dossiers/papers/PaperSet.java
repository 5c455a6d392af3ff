package vn.sen.dossiers.papers;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What prints. */
@Component(service = PaperSet.class)
public final class PaperSet {
    private final Set<Object> resources;

    @Activate
    public PaperSet(@Reference PaperResource papers) {
        resources = Set.of(papers);
    }

    public Set<Object> resources() {
        return resources;
    }
}
