package vn.sen.platform.modules.operate.pages;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page.Crumb;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.operate.ModulesPermission;

/** Modules, plans and history, behind the domain modules. */
@Component
public final class ModulesNavigation implements NavigationItem {
    @Activate
    public ModulesNavigation() {}

    @Override
    public Text label() {
        return new Text("Phân hệ", "Modules");
    }

    @Override
    public String href() {
        return "/modules";
    }

    @Override
    public String icon() {
        return "puzzle";
    }

    @Override
    public int order() {
        return 930;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.may(ModulesPermission.WATCH);
    }

    @Override
    public List<Crumb> children(Caller caller) {
        return List.of(
                PlanPages.CRUMB,
                new Crumb(new Text("Lịch sử thay đổi", "History"), "/modules/changes"));
    }
}
