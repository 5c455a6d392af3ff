package vn.sen.platform.modules.operate.pages;

import java.util.Locale;
import vn.sen.platform.api.text.Text;

/** What may be done with a module as it is here. */
public enum Act {
    ENABLE("Bật phân hệ {0}", "Enable the module {0}", "Bật", "Enable"),
    DISABLE("Tắt phân hệ {0}", "Disable the module {0}", "Tắt", "Disable"),
    ROLLBACK(
            "Đưa {0} về bản trước",
            "Roll {0} back to the version before", "Quay về bản trước", "Roll back"),
    REMOVE("Gỡ phân hệ {0}", "Remove the module {0}", "Gỡ", "Remove");

    private final Text title;
    private final Text label;

    Act(String titleVi, String titleEn, String vi, String en) {
        this.title = new Text(titleVi, titleEn);
        this.label = new Text(vi, en);
    }

    /** {0} is the module. */
    public Text title() {
        return title;
    }

    public Text label() {
        return label;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Act of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }
}
