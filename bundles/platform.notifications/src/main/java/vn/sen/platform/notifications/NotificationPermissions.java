package vn.sen.platform.notifications;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Permissions;

/** Lists the permissions of this module. */
@Component
public final class NotificationPermissions implements Permissions {
    @Activate
    public NotificationPermissions() {}

    @Override
    public List<? extends Permission> all() {
        return List.of(NotificationPermission.values());
    }
}
