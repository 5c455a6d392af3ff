package vn.sen.platform.modules.operate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.api.ModuleTables.Table;

/**
 * A module as operators see it.
 *
 * @param health what is wrong with it, or that nothing is
 * @param requests that the version that serves got since it started
 * @param failures of them, those that were the system's fault
 * @param inside requests in it now
 * @param threads that run its own code now; idle ones of a pool are not seen
 * @param tables null when the database does not tell
 * @param rows as the database estimates them; null when it does not tell
 * @param bytes null when the database does not tell
 * @param requires modules that it needs
 * @param requiredBy modules that are on and need it
 * @param reason why it is in quarantine; empty otherwise
 * @param previous version that a rollback goes back to; null when there is none
 * @param removable false for what the release brings at every start
 */
public record ModuleView(
        String name,
        Standing standing,
        String version,
        String origin,
        String signer,
        Text health,
        long requests,
        long failures,
        int inside,
        int threads,
        @Nullable List<Table> tables,
        @Nullable Long rows,
        @Nullable Long bytes,
        List<String> requires,
        List<String> requiredBy,
        Text reason,
        @Nullable String previous,
        boolean removable,
        List<String> bundles,
        Capabilities capabilities) {

    /** How it stands now. */
    public enum Standing {
        UP("good", "Đang chạy", "Running"),
        UNWELL("bad", "Đang chạy, không khỏe", "Running, not well"),
        STARTING("warn", "Đang khởi động", "Starting"),
        OFF("calm", "Đang tắt", "Off"),
        QUARANTINED("bad", "Bị cách ly", "In quarantine"),
        REMOVED("calm", "Đã gỡ, còn dữ liệu", "Removed, data kept");

        private final String tone;
        private final Text words;

        Standing(String tone, String vi, String en) {
            this.tone = tone;
            this.words = new Text(vi, en);
        }

        public String tone() {
            return tone;
        }

        public Text words() {
            return words;
        }
    }

    /** Whether somebody wants it to serve. */
    public boolean isOn() {
        return standing == Standing.UP
                || standing == Standing.UNWELL
                || standing == Standing.STARTING;
    }

    public boolean isHere() {
        return standing != Standing.REMOVED;
    }
}
