package vn.sen.procedures;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;

/** The module's place in the navigation. */
@Component
public final class ProcedureNavigation implements NavigationItem {
    @Activate
    public ProcedureNavigation() {}

    @Override
    public Text label() {
        return new Text("Thủ tục hành chính", "Procedures");
    }

    @Override
    public String href() {
        return "/procedures";
    }

    @Override
    public String icon() {
        return "clipboard-list";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return !caller.isAnonymous() && caller.may(ProcedurePermission.VIEW);
    }

    @Override
    public List<Page.Crumb> children(Caller caller) {
        List<Page.Crumb> places = new ArrayList<>();
        places.add(place("Danh mục", "Catalogue", "/procedures"));
        places.add(place("Quyết định công bố", "Decisions", "/procedures/decisions"));
        places.add(place("Rà soát công khai", "Publication audit", "/procedures/publication"));
        places.add(place("Nhiệm vụ và thủ tục", "Coverage", "/procedures/coverage"));
        places.add(place("Báo cáo", "Reports", "/procedures/reports"));
        places.add(place("Chuyển hồ sơ", "Moving cases", "/procedures/migrations"));
        places.add(place("Trang của người dân", "Citizens' page", "/procedures/find"));
        return places;
    }

    private static Page.Crumb place(String vi, String en, String href) {
        return new Page.Crumb(new Text(vi, en), href);
    }
}
