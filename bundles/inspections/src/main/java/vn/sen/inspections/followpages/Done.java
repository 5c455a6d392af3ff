package vn.sen.inspections.followpages;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/** What was just done, said at the top of the page after it. */
public enum Done {
    SHARED("Đã gửi cho cơ quan.", "Shared with the agency."),
    ANSWERED("Đã ghi câu trả lời của cơ quan.", "The answer was recorded."),
    CONFIRMED("Đã giữ nguyên phát hiện.", "The finding is confirmed."),
    WITHDRAWN("Đã rút phát hiện.", "The finding is withdrawn."),
    ASSIGNED("Đã giao phần việc khắc phục.", "The remediation part was assigned."),
    EDITED("Đã sửa phần việc khắc phục.", "The remediation part was changed."),
    EXTENDED("Đã gia hạn phần việc khắc phục.", "The remediation part has more time."),
    PROVEN(
            "Đã thêm minh chứng. Khi đã đủ, hãy báo cáo hoàn thành.",
            "The evidence was added. When all is there, claim that it is done."),
    CLAIMED(
            "Đã báo cáo hoàn thành. Giờ chờ người của cơ quan khác xác minh.",
            "Claimed as done. Now somebody of another agency verifies it."),
    VERIFIED("Đã công nhận phần việc.", "The part was accepted."),
    RETURNED("Đã trả lại phần việc cho cơ quan.", "The part was sent back."),
    CONDITION("Đã đặt điều kiện đóng bằng số liệu.", "The closing condition was set."),
    CLOSED("Đã đóng.", "Closed."),
    REOPENED("Đã mở lại.", "Reopened."),
    SELF_INSPECTED("Đã ghi việc tự kiểm tra.", "The self-inspection was recorded.");

    private final Text words;

    Done(String vi, String en) {
        words = new Text(vi, en);
    }

    public Text words() {
        return words;
    }

    static Optional<Done> of(@Nullable String name) {
        return Arrays.stream(values()).filter(d -> d.name().equals(name)).findFirst();
    }
}
