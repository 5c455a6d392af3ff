package vn.sen.procedures.catalogue;

import java.time.LocalDate;
import vn.sen.platform.api.text.Text;

/** How a version stands on a day. */
public enum State {
    DRAFT("Đang soạn", "Draft", "calm"),
    APPRAISED("Đã thẩm định", "Appraised", "calm"),
    DECIDED("Đã công bố, chưa hiệu lực", "Announced, not yet in force", "accent"),
    IN_FORCE("Đang có hiệu lực", "In force", "good"),
    SUSPENDED("Tạm ngưng", "Suspended", "warn"),
    REPEALED("Hết hiệu lực", "No longer in force", "calm");

    private final Text label;
    private final String tone;

    State(String vi, String en, String tone) {
        this.label = new Text(vi, en);
        this.tone = tone;
    }

    static State of(Stage stage, Force force, LocalDate day) {
        LocalDate from = force.from();
        if (stage != Stage.DECIDED || from == null) {
            return stage == Stage.DRAFT ? DRAFT : APPRAISED;
        }
        LocalDate to = force.to();
        if (to != null && day.isAfter(to)) {
            return REPEALED;
        }
        if (day.isBefore(from)) {
            return DECIDED;
        }
        return force.suspendedOn(day) ? SUSPENDED : IN_FORCE;
    }

    public Text label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
