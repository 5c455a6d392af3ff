package vn.sen.dossiers.imports;

import vn.sen.platform.api.text.Text;

/** Where an import stands. */
public enum ImportState {
    /** The columns are still to be chosen. */
    UPLOADED("calm", "Chờ chọn cột", "Waiting for columns"),
    /** The columns are chosen: it may be run. */
    MAPPED("calm", "Chờ chạy", "Ready to run"),
    RUNNING("accent", "Đang chạy", "Running"),
    DONE("good", "Đã xong", "Done"),
    /** It stopped at something that is no fault of a row. */
    FAILED("bad", "Dừng vì lỗi", "Stopped");

    private final String tone;
    private final Text label;

    ImportState(String tone, String vi, String en) {
        this.tone = tone;
        this.label = new Text(vi, en);
    }

    public String tone() {
        return tone;
    }

    public Text label() {
        return label;
    }
}
