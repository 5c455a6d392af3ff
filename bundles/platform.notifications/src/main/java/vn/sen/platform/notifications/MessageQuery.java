package vn.sen.platform.notifications;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.notifications.Notifications.State;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Filters of the list as they stand in an address. */
public final class MessageQuery {
    @QueryParam("state")
    @Nullable String state;

    @QueryParam("channel")
    @Nullable String channel;

    @QueryParam("about")
    @Nullable String about;

    /** Throws {@code request-invalid} naming the filter that cannot be read. */
    MessageList.Filter filter() {
        Faults faults = new Faults();
        MessageList.Filter filter =
                new MessageList.Filter(
                        state(faults), faults.optionalText("channel", channel, 40), about(faults));
        faults.check();
        return filter;
    }

    private @Nullable State state(Faults faults) {
        for (State known : State.values()) {
            if (known.name().equals(state)) {
                return known;
            }
        }
        if (state != null && !state.isBlank()) {
            wrong(faults, "state");
        }
        return null;
    }

    private @Nullable UUID about(Faults faults) {
        try {
            return about == null || about.isBlank() ? null : UUID.fromString(about.strip());
        } catch (IllegalArgumentException notAnId) {
            wrong(faults, "about");
            return null;
        }
    }

    private static void wrong(Faults faults, String field) {
        faults.add(
                field,
                "unknown",
                new Text("Không có giá trị này. Hãy chọn lại.", "No such value. Choose again."));
    }

    /** The same filters as the end of an address, with the question mark; never empty. */
    String address() {
        List<String> parts = new ArrayList<>();
        MessageList.Filter filter = filter();
        if (filter.state() != null) {
            parts.add("state=" + filter.state());
        }
        if (filter.channel().matches("[\\w.-]+")) {
            parts.add("channel=" + filter.channel());
        }
        if (filter.about() != null) {
            parts.add("about=" + filter.about());
        }
        return "?" + String.join("&", parts);
    }
}
