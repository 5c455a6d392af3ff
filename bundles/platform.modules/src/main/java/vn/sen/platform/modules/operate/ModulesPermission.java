package vn.sen.platform.modules.operate;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What may be done with the modules of this node. */
public enum ModulesPermission implements Permission {
    WATCH(
            "Xem phân hệ, kế hoạch và lịch sử thay đổi",
            "See modules, plans and the history of changes",
            EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)),
    CHANGE(
            "Cập nhật, bật, tắt, gỡ phân hệ; xuất dữ liệu của phân hệ",
            "Update, enable, disable and remove modules; export their data",
            EnumSet.of(Role.OPERATOR)),
    PURGE(
            "Đề nghị và xác nhận xóa dữ liệu của phân hệ đã tắt",
            "Ask for and confirm that the data of a module that is off is deleted",
            EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR));

    private final Text label;
    private final Set<Role> roles;

    ModulesPermission(String vi, String en, Set<Role> roles) {
        this.label = new Text(vi, en);
        this.roles = Set.copyOf(roles);
    }

    @Override
    public String id() {
        return "modules." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
