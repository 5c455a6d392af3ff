package vn.sen.dossiers.access;

import static vn.sen.platform.api.people.Role.AGENCY_HEAD;
import static vn.sen.platform.api.people.Role.AUDITOR;
import static vn.sen.platform.api.people.Role.CITIZEN;
import static vn.sen.platform.api.people.Role.HOME_AFFAIRS;
import static vn.sen.platform.api.people.Role.INSPECTION_HEAD;
import static vn.sen.platform.api.people.Role.INSPECTOR;
import static vn.sen.platform.api.people.Role.OFFICER;
import static vn.sen.platform.api.people.Role.OFFICE_HEAD;
import static vn.sen.platform.api.people.Role.ONE_STOP_CLERK;
import static vn.sen.platform.api.people.Role.PROVINCE_LEADER;
import static vn.sen.platform.api.people.Role.UBND_MONITOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What may be done with dossiers, and by whom; always for an agency. */
public enum DossierPermission implements Permission {
    VIEW(
            "Xem hồ sơ của cơ quan",
            "See the dossiers of an agency",
            ONE_STOP_CLERK,
            OFFICER,
            OFFICE_HEAD,
            AGENCY_HEAD,
            HOME_AFFAIRS,
            UBND_MONITOR,
            PROVINCE_LEADER,
            INSPECTOR,
            INSPECTION_HEAD,
            AUDITOR),
    SUBMIT("Nộp hồ sơ trực tuyến", "Submit online", CITIZEN, ONE_STOP_CLERK),
    RECEIVE(
            "Tiếp nhận, từ chối, trả kết quả",
            "Receive, refuse, hand results over",
            ONE_STOP_CLERK,
            OFFICE_HEAD),
    PROCESS(
            "Xử lý, chuyển bước, tạm dừng, tiếp tục",
            "Process, move on, pause and resume",
            ONE_STOP_CLERK,
            OFFICER,
            OFFICE_HEAD,
            AGENCY_HEAD),
    ASSIGN("Phân công người xử lý", "Assign who works on it", OFFICE_HEAD, AGENCY_HEAD),
    EXTEND("Ký văn bản xin lỗi và hẹn lại", "Sign an apology with a new date", AGENCY_HEAD),
    FINISH("Ghi nhận có kết quả", "Record that the result is ready", OFFICE_HEAD, AGENCY_HEAD),
    CORRECT(
            "Đề nghị và duyệt đính chính thời điểm",
            "Propose and approve corrections of the past",
            OFFICE_HEAD,
            AGENCY_HEAD,
            UBND_MONITOR),
    OVERSEE(
            "Xem tải việc, điểm nghẽn, dấu hiệu bất thường",
            "See workload, blockages and signals",
            OFFICE_HEAD,
            AGENCY_HEAD,
            UBND_MONITOR,
            PROVINCE_LEADER,
            HOME_AFFAIRS,
            INSPECTION_HEAD,
            AUDITOR),
    EXPORT(
            "Xuất sổ theo dõi có dữ liệu cá nhân",
            "Export the register with personal data",
            OFFICE_HEAD,
            AGENCY_HEAD,
            UBND_MONITOR),
    IMPORT(
            "Nhập sổ hồ sơ từ hệ thống khác",
            "Import the register of another system",
            OFFICE_HEAD,
            AGENCY_HEAD,
            UBND_MONITOR),
    SYNCHRONISE(
            "Nhập hồ sơ của hệ thống khác theo trường đồng bộ quốc gia",
            "Take in dossiers of other systems in national fields",
            UBND_MONITOR);

    private final Text label;
    private final Set<Role> roles;

    DossierPermission(String vi, String en, Role... roles) {
        this.label = new Text(vi, en);
        this.roles = Set.copyOf(EnumSet.copyOf(List.of(roles)));
    }

    @Override
    public String id() {
        return "dossiers." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
