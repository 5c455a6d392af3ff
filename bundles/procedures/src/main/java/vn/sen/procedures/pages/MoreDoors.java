package vn.sen.procedures.pages;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.procedures.publication.PublicationResource;

/** Pages and resources of what is done around the catalogue. */
@Component(service = MoreDoors.class)
public final class MoreDoors {
    private final Set<Object> all;

    @Activate
    public MoreDoors(
            @Reference PublicationPages publication,
            @Reference SeenPages seen,
            @Reference PublicationResource publicationApi) {
        all = Set.of(publication, seen, publicationApi);
    }

    Set<Object> all() {
        return all;
    }
}
