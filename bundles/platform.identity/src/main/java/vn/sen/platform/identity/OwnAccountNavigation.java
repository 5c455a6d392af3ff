package vn.sen.platform.identity;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** Everybody's own account, last of all. */
@Component
public final class OwnAccountNavigation implements NavigationItem {
    @Activate
    public OwnAccountNavigation() {}

    @Override
    public Text label() {
        return new Text("Tài khoản của tôi", "My account");
    }

    @Override
    public String href() {
        return "/identity/me";
    }

    @Override
    public String icon() {
        return "user-circle";
    }

    @Override
    public int order() {
        return 990;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.account().isPresent();
    }
}
