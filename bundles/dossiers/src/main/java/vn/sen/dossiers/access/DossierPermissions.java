package vn.sen.dossiers.access;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Permissions;

/** The permissions of this module, for the roles page and the matrix test. */
@Component
public final class DossierPermissions implements Permissions {
    @Activate
    public DossierPermissions() {}

    @Override
    public List<? extends Permission> all() {
        return List.of(DossierPermission.values());
    }
}
