package vn.sen.platform.identity;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page.Crumb;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** People, approvals, roles and the audit trail, behind the domain modules. */
@Component
public final class IdentityNavigation implements NavigationItem {
    @Activate
    public IdentityNavigation() {}

    @Override
    public Text label() {
        return new Text("Người dùng", "People");
    }

    @Override
    public String href() {
        return "/identity";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public int order() {
        return 920;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.may(IdentityPermission.SEE_PEOPLE);
    }

    @Override
    public List<Crumb> children(Caller caller) {
        List<Crumb> below = new ArrayList<>();
        if (caller.may(IdentityPermission.APPROVE)) {
            below.add(
                    new Crumb(new Text("Phê duyệt hai người", "Approvals"), "/identity/approvals"));
        }
        below.add(
                new Crumb(
                        new Text("Vai trò và quyền", "Roles and permissions"), "/identity/roles"));
        if (caller.may(IdentityPermission.SEE_AUDIT)) {
            below.add(new Crumb(new Text("Nhật ký", "Audit trail"), "/identity/audit"));
        }
        return below;
    }
}
