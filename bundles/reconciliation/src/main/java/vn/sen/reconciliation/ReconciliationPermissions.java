package vn.sen.reconciliation;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Permissions;

/** Tells the roles page what may be allowed here. */
@Component
public final class ReconciliationPermissions implements Permissions {
    @Activate
    public ReconciliationPermissions() {}

    @Override
    public List<? extends Permission> all() {
        return List.of(ReconciliationPermission.values());
    }
}
