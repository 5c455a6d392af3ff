package vn.sen.procedures.api;

import vn.sen.platform.api.text.Text;

/** How a dossier may come in (NĐ 61/2018 art. 16). */
public enum Channel {
    DIRECT(1, "Trực tiếp", "At the desk"),
    ONLINE(2, "Trực tuyến", "Online"),
    POST(3, "Bưu chính công ích", "Public postal service");

    private final int code;
    private final Text label;

    Channel(int code, String vi, String en) {
        this.code = code;
        this.label = new Text(vi, en);
    }

    /** Code of the national synchronisation fields. */
    public int code() {
        return code;
    }

    public Text label() {
        return label;
    }
}
