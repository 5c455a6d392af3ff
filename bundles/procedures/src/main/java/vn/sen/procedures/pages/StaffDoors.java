package vn.sen.procedures.pages;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages for staff. */
@Component(service = StaffDoors.class)
public final class StaffDoors {
    private final Set<Object> all;

    @Activate
    public StaffDoors(
            @Reference CataloguePages catalogue,
            @Reference VersionPages versions,
            @Reference DraftPages drafts,
            @Reference DecisionPages decisions,
            @Reference MoreDoors more) {
        Set<Object> doors = new HashSet<>(Set.of(catalogue, versions, drafts, decisions));
        doors.addAll(more.all());
        all = Set.copyOf(doors);
    }

    public Set<Object> all() {
        return all;
    }
}
