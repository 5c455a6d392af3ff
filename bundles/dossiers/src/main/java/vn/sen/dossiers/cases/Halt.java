package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when and why the clock stands; nothing while it runs. */
@Embeddable
public class Halt {
    @Column(name = "paused_since")
    private @Nullable Instant since;

    @Column(name = "pause_reason")
    private String reason = "";

    protected Halt() {}

    /** What the next state means for it: it goes on standing, begins to stand, or runs. */
    void follow(boolean stands, Instant at) {
        if (!stands) {
            since = null;
            reason = "";
        } else if (since == null) {
            since = at;
        }
    }

    void because(String of) {
        reason = of;
    }

    public @Nullable Instant since() {
        return since;
    }

    public String reason() {
        return reason;
    }
}
