package vn.sen.procedures.publication;

import vn.sen.platform.api.text.Text;

/** Where procedures are shown (NĐ 63/2010 art. 17 names the first three). */
public enum SiteKind {
    NATIONAL_DB("Cơ sở dữ liệu quốc gia", "National database"),
    DESK("Nơi tiếp nhận hồ sơ", "Receiving desk"),
    PORTAL("Cổng, trang thông tin điện tử", "Portal or site"),
    OTHER("Khác", "Other");

    private final Text label;

    SiteKind(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
