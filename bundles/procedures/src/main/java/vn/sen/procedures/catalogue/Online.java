package vn.sen.procedures.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/**
 * How far a procedure goes online.
 *
 * @param level null while it is not said
 * @param reason why it goes online in part alone; "" otherwise
 * @param proactive 0 when nothing is offered unasked; else remind, prepare, recommend, execute
 */
public record Online(@Nullable OnlineLevel level, String reason, int proactive) {
    public static final Online UNSAID = new Online(null, "", 0);

    private static final int MOST = 4;

    public Online {
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    void check(Faults faults) {
        faults.optionalText("onlineReason", reason, 500);
        if (level == OnlineLevel.PARTIAL && reason.isEmpty()) {
            faults.add(
                    "onlineReason",
                    "required",
                    new Text(
                            "Hãy nêu lý do chỉ trực tuyến một phần, ví dụ phải có mặt hoặc kiểm tra"
                                    + " thực địa.",
                            "Say why it goes online in part alone, for example presence or a visit"
                                    + " is required."));
        }
        if (proactive < 0 || proactive > MOST) {
            faults.add(
                    "proactive",
                    "out-of-range",
                    new Text("Mức chủ động từ 0 đến 4.", "The proactive level is 0 to 4."));
        }
    }
}
