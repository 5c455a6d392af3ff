package vn.sen.dossiers.pages;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** For people who send dossiers and see none. */
@Component
public final class OnlineNavigation implements NavigationItem {
    @Activate
    public OnlineNavigation() {}

    @Override
    public Text label() {
        return new Text("Nộp hồ sơ", "Submit a dossier");
    }

    @Override
    public String href() {
        return OnlinePages.HERE;
    }

    @Override
    public String icon() {
        return "folders";
    }

    @Override
    public int order() {
        return 119;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.may(DossierPermission.SUBMIT) && !caller.may(DossierPermission.VIEW);
    }
}
