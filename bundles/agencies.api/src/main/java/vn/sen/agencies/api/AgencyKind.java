package vn.sen.agencies.api;

import vn.sen.platform.api.text.Text;

/** Kinds of agencies and offices, by the names of the field. */
public enum AgencyKind {
    PROVINCIAL_PEOPLES_COMMITTEE("UBND tỉnh", "Provincial People's Committee"),
    PEOPLES_COUNCIL("Hội đồng nhân dân", "People's Council"),
    OFFICE("Văn phòng", "Office"),
    DEPARTMENT("Sở", "Department"),
    INSPECTORATE("Thanh tra", "Inspectorate"),
    SUB_DEPARTMENT("Chi cục", "Sub-department"),
    DIVISION("Phòng", "Division"),
    PUBLIC_SERVICE_UNIT("Đơn vị sự nghiệp", "Public service unit"),
    DISTRICT_PEOPLES_COMMITTEE("UBND cấp huyện", "District People's Committee"),
    COMMUNE("Xã", "Commune"),
    WARD("Phường", "Ward"),
    SPECIAL_ZONE("Đặc khu", "Special zone"),
    ONE_STOP_DESK("Bộ phận Một cửa", "One-stop desk"),
    OTHER("Khác", "Other");

    private final Text label;

    AgencyKind(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
