package vn.sen.procedures.citizen;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is open to everybody. */
@Component(service = CitizenDoors.class)
public final class CitizenDoors {
    private final Set<Object> all;

    @Activate
    public CitizenDoors(@Reference CitizenPages pages, @Reference PublicResource api) {
        all = Set.of(pages, api);
    }

    public Set<Object> all() {
        return all;
    }
}
