package vn.sen.platform.notifications;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** Messages, behind the people. */
@Component
public final class NotificationNavigation implements NavigationItem {
    @Activate
    public NotificationNavigation() {}

    @Override
    public Text label() {
        return NotificationPages.TITLE;
    }

    @Override
    public String href() {
        return "/notifications";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public int order() {
        return 930;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.may(NotificationPermission.SEE);
    }
}
