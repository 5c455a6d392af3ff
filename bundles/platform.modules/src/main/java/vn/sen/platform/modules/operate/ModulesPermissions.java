package vn.sen.platform.modules.operate;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Permissions;

/** Lists the permissions of the deployer. */
@Component
public final class ModulesPermissions implements Permissions {
    @Activate
    public ModulesPermissions() {}

    @Override
    public List<? extends Permission> all() {
        return List.of(ModulesPermission.values());
    }
}
