package vn.sen.agencies;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** The module's place in the navigation. */
@Component
public final class AgencyNavigation implements NavigationItem {
    @Activate
    public AgencyNavigation() {}

    @Override
    public Text label() {
        return new Text("Cơ quan", "Agencies");
    }

    @Override
    public String href() {
        return "/agencies";
    }

    @Override
    public String icon() {
        return "building";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.may(AgencyPermission.VIEW);
    }
}
