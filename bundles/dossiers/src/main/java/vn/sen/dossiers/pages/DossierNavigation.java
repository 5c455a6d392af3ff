package vn.sen.dossiers.pages;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** The module's place in the navigation. */
@Component
public final class DossierNavigation implements NavigationItem {
    @Activate
    public DossierNavigation() {}

    @Override
    public Text label() {
        return new Text("Hồ sơ", "Dossiers");
    }

    @Override
    public String href() {
        return "/dossiers";
    }

    @Override
    public String icon() {
        return "folders";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return !caller.isAnonymous() && caller.may(DossierPermission.VIEW);
    }

    @Override
    public List<Page.Crumb> children(Caller caller) {
        List<Page.Crumb> children = new ArrayList<>();
        if (caller.may(DossierPermission.RECEIVE)) {
            children.add(new Page.Crumb(new Text("Tiếp nhận", "Receive"), "/dossiers/desk"));
        }
        if (caller.may(DossierPermission.SUBMIT)) {
            children.add(
                    new Page.Crumb(new Text("Nộp trực tuyến", "Submit online"), OnlinePages.HERE));
        }
        children.add(new Page.Crumb(new Text("Theo hạn", "By due date"), "/dossiers"));
        children.add(new Page.Crumb(new Text("Sổ theo dõi", "Register"), "/dossiers/register"));
        children.add(ConsultationPages.LIST);
        children.add(new Page.Crumb(new Text("Thống kê", "Statistics"), "/dossiers/statistics"));
        if (caller.may(DossierPermission.OVERSEE)) {
            children.add(
                    new Page.Crumb(new Text("Điểm nghẽn", "Blockages"), "/dossiers/blockages"));
            children.add(new Page.Crumb(new Text("Tải việc", "Workload"), "/dossiers/workload"));
            children.add(new Page.Crumb(new Text("Dấu hiệu", "Signals"), "/dossiers/signals"));
        }
        if (caller.may(DossierPermission.IMPORT)) {
            children.add(new Page.Crumb(new Text("Nhập sổ", "Import"), "/dossiers/imports"));
        }
        if (caller.may(DossierPermission.EXPORT)) {
            children.add(
                    new Page.Crumb(
                            new Text("Đồng bộ quốc gia", "Synchronisation"), "/dossiers/sync"));
        }
        children.add(
                new Page.Crumb(
                        new Text("Hẹn trả đổi theo lịch", "Moved by a calendar"),
                        "/dossiers/calendar-changes"));
        return children;
    }
}
