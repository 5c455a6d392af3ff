package vn.sen.dossiers.cases;

import vn.sen.platform.api.text.Text;

/** How the result comes to the person. The number is the code of the national fields. */
public enum Delivery {
    DESK(0, "Nhận tại Bộ phận Một cửa", "At the one-stop desk"),
    POST(1, "Qua bưu chính công ích", "By public post"),
    ONLINE(2, "Bản điện tử", "Electronically");

    private final int code;
    private final Text label;

    Delivery(int code, String vi, String en) {
        this.code = code;
        this.label = new Text(vi, en);
    }

    public int code() {
        return code;
    }

    public Text label() {
        return label;
    }
}
