package vn.sen.platform.api.people;

import vn.sen.platform.api.text.Text;

/**
 * What a person does in the administration. A role is given for one agency with its subtree, or for
 * the province.
 */
public enum Role {
    CITIZEN("Người dân", "Citizen"),
    ONE_STOP_CLERK("Cán bộ một cửa", "One-stop clerk"),
    POSTAL_CLERK("Nhân viên bưu chính", "Postal clerk"),
    OFFICER("Chuyên viên", "Officer"),
    OFFICE_HEAD("Trưởng phòng", "Office head"),
    AGENCY_HEAD("Thủ trưởng cơ quan", "Agency head"),
    INSPECTOR("Thành viên đoàn kiểm tra", "Inspector"),
    INSPECTION_HEAD("Trưởng đoàn kiểm tra", "Inspection head"),
    HOME_AFFAIRS("Chuyên viên Sở Nội vụ", "Home-affairs staff"),
    UBND_MONITOR("Theo dõi của Văn phòng UBND", "UBND office monitor"),
    PROVINCE_LEADER("Lãnh đạo tỉnh", "Province leader"),
    ARCHIVIST("Lưu trữ viên", "Archivist"),
    AUDITOR("Kiểm soát nhật ký", "Auditor"),
    PLUGIN_AUTHOR("Người viết tiện ích", "Plug-in author"),
    OPERATOR("Vận hành hệ thống", "Operator"),
    ADMINISTRATOR("Quản trị người dùng", "Administrator");

    private final Text label;

    Role(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Whether a second factor (TOTP) is asked of its holders. */
    public boolean needsSecondFactor() {
        return this == OPERATOR || this == ADMINISTRATOR;
    }
}
