package vn.sen.procedures.catalogue;

import java.time.Instant;
import vn.sen.platform.api.text.Text;

/** Something that was done with a version. */
public record StepView(String act, String words, Instant at, String who) {
    public Text label() {
        return switch (act) {
            case "drafted" -> new Text("Lập bản nháp", "Drafted");
            case "edited" -> new Text("Sửa bản nháp", "Edited");
            case "appraised" -> new Text("Thẩm định", "Appraised");
            case "sent-back" -> new Text("Trả lại để sửa", "Sent back");
            case "announced" -> new Text("Công bố", "Announced");
            case "ended" -> new Text("Hết hiệu lực", "Ended");
            case "suspended" -> new Text("Tạm ngưng", "Suspended");
            case "taken-up" -> new Text("Tiếp tục thực hiện", "Taken up again");
            case "handed-over" -> new Text("Chuyển cơ quan", "Handed over");
            default -> Text.same(act);
        };
    }
}
