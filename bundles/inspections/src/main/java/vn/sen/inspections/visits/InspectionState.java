package vn.sen.inspections.visits;

import java.util.Map;
import java.util.Set;
import vn.sen.platform.api.text.Text;

/** Where an inspection is. */
public enum InspectionState {
    PLANNED("Đã lên kế hoạch", "Planned"),
    NOTIFIED("Đã thông báo", "Notified"),
    SELF_REPORTED("Đã tự báo cáo", "Self-reported"),
    IN_FIELD("Đang kiểm tra", "In the field"),
    MINUTES_SIGNED("Đã ký biên bản", "Minutes signed"),
    CONCLUDED("Đã kết luận", "Concluded"),
    FOLLOW_UP("Theo dõi khắc phục", "Follow-up"),
    CLOSED("Đã đóng", "Closed"),
    CANCELLED("Đã hủy", "Cancelled");

    /** The only ways; an unannounced inspection goes into the field at once. */
    private static final Map<InspectionState, Set<InspectionState>> NEXT =
            Map.of(
                    PLANNED, Set.of(NOTIFIED, IN_FIELD, CANCELLED),
                    NOTIFIED, Set.of(SELF_REPORTED, IN_FIELD, CANCELLED),
                    SELF_REPORTED, Set.of(IN_FIELD, CANCELLED),
                    IN_FIELD, Set.of(MINUTES_SIGNED),
                    MINUTES_SIGNED, Set.of(CONCLUDED),
                    CONCLUDED, Set.of(FOLLOW_UP, CLOSED),
                    FOLLOW_UP, Set.of(CLOSED),
                    CLOSED, Set.of(FOLLOW_UP),
                    CANCELLED, Set.of());

    private final Text label;

    InspectionState(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    public Set<InspectionState> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    public boolean before(InspectionState other) {
        return this != CANCELLED && ordinal() < other.ordinal();
    }
}
