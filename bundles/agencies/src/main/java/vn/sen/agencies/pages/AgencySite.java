package vn.sen.agencies.pages;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All pages of the module. */
@Component(service = AgencySite.class)
public final class AgencySite {
    private final Set<Object> pages;

    @Activate
    public AgencySite(
            @Reference TreePages tree,
            @Reference AgencyPages agency,
            @Reference AgencyForms forms,
            @Reference FactForms facts) {
        pages = Set.of(tree, agency, forms, facts);
    }

    public Set<Object> pages() {
        return pages;
    }
}
