package vn.sen.dossiers.signals;

import vn.sen.platform.api.text.Text;

/** What is worth a second look. */
public enum SignalKind {
    LATE_ACCEPTANCE("Chậm tiếp nhận", "Accepted late"),
    BACK_DATED("Ghi lùi thời điểm", "Recorded long after"),
    MASS_CLOSING("Đóng hàng loạt cuối kỳ", "Closed in numbers at the end of a month"),
    SILENT_PAUSE("Tạm dừng lâu không thông báo mới", "Stopped long without further notice");

    private final Text label;

    SignalKind(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
