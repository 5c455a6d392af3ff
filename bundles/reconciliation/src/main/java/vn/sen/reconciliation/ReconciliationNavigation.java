package vn.sen.reconciliation;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** The module's place in the navigation. */
@Component
public final class ReconciliationNavigation implements NavigationItem {
    @Activate
    public ReconciliationNavigation() {}

    @Override
    public Text label() {
        return new Text("Đối soát trễ hẹn", "Late lists");
    }

    @Override
    public String href() {
        return "/reconciliation";
    }

    @Override
    public String icon() {
        return "scale";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return !caller.isAnonymous() && caller.may(ReconciliationPermission.VIEW);
    }

    @Override
    public List<Page.Crumb> children(Caller caller) {
        return List.of(
                new Page.Crumb(new Text("Hệ thống nguồn", "Sources"), "/reconciliation"),
                new Page.Crumb(new Text("Thời hạn thủ tục", "Limits"), "/reconciliation/limits"),
                new Page.Crumb(new Text("Quy tắc phân loại", "Rules"), "/reconciliation/rules"));
    }
}
