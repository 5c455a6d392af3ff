package vn.sen.platform.api.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.text.Text;

/** What became of messages. A message is given by {@link Message#event()}. Thread-safe. */
@ProviderType
public interface Notifications {
    /** Messages about a case, newest first, at most {@code limit}; addresses masked. */
    List<Notice> about(UUID subject, int limit);

    /**
     * @param recipient masked
     * @param sentAt null until it was sent
     */
    record Notice(
            UUID id,
            String channel,
            String recipient,
            Text subject,
            String cause,
            State state,
            Instant queuedAt,
            @Nullable Instant sentAt) {}

    /** Where a message stands. */
    enum State {
        /** Waits for its first attempt. */
        QUEUED("Đang chờ gửi", "Waiting"),
        SENT("Đã gửi", "Sent"),
        /** Failed, and is tried again. */
        FAILED("Lỗi, sẽ gửi lại", "Failed, tried again"),
        /** Given up, until somebody sends it again. */
        DEAD("Đã ngừng gửi", "Given up");

        private final Text label;

        State(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }
}
