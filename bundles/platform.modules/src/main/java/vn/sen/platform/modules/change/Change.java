package vn.sen.platform.modules.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * One change of one module, running or over.
 *
 * @param id sorts by time
 * @param from version before; null when there was none
 * @param to version after; null when there is none
 * @param by who asked for it
 * @param ended null while it runs
 * @param reason why it failed or was made; empty otherwise
 * @param serving version that serves after it; null for none
 * @param file name of the archive that was refused while it was read; null otherwise
 */
public record Change(
        String id,
        Kind kind,
        String module,
        @Nullable String from,
        @Nullable String to,
        String by,
        Instant began,
        @Nullable Instant ended,
        Outcome outcome,
        Text reason,
        @Nullable String serving,
        List<Step> steps,
        @Nullable String file) {

    public Change(
            String id,
            Kind kind,
            String module,
            @Nullable String from,
            @Nullable String to,
            String by,
            Instant began,
            @Nullable Instant ended,
            Outcome outcome,
            Text reason,
            @Nullable String serving,
            List<Step> steps) {
        this(id, kind, module, from, to, by, began, ended, outcome, reason, serving, steps, null);
    }

    /** What is to be done. */
    public enum Kind {
        INSTALL,
        UPDATE,
        ROLLBACK,
        ENABLE,
        DISABLE,
        REMOVE,
        QUARANTINE,
        PURGE,
        /** An archive that is only read; its module is not known, and empty. */
        READ
    }

    /** How it went. */
    public enum Outcome {
        RUNNING,
        DONE,
        /** Switched; the reason says what is left to clean. */
        UNTIDY,
        /** Nothing changed. */
        FAILED,
        /** An archive that is none, or is not to be trusted. */
        REFUSED,
        /** The node ended while it ran. */
        INTERRUPTED
    }

    /**
     * One step of it.
     *
     * @param millis null while it runs
     */
    public record Step(Phase phase, Instant at, @Nullable Long millis, Text words) {}

    /** Steps in their order. */
    public enum Phase {
        INSTALL(new Text("Đặt vào khung chạy", "Install")),
        RESOLVE(new Text("Ghép với các gói khác", "Resolve")),
        MIGRATE(new Text("Mở rộng bảng dữ liệu", "Extend the tables")),
        START(new Text("Khởi động bên cạnh bản cũ", "Start beside the old version")),
        PROBE(new Text("Thử sức khỏe và hợp đồng", "Probe health and contract")),
        SWITCH(new Text("Chuyển sang bản mới", "Switch")),
        DRAIN(new Text("Chờ yêu cầu đang chạy ở bản cũ", "Drain the old version")),
        REMOVE(new Text("Gỡ bản cũ", "Remove the old version")),
        LOCK(new Text("Ghi tệp khóa", "Write the lock file")),
        PURGE(new Text("Xóa các bảng dữ liệu", "Drop the tables"));

        private final Text words;

        Phase(Text words) {
            this.words = words;
        }

        public Text words() {
            return words;
        }
    }

    /** Whether it holds, tidy or not. */
    public boolean isMade() {
        return outcome == Outcome.DONE || outcome == Outcome.UNTIDY;
    }

    public boolean isOver() {
        return outcome != Outcome.RUNNING;
    }
}
