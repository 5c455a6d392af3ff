package vn.sen.platform.notifications;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What may be done with messages. */
public enum NotificationPermission implements Permission {
    SEE(
            "notifications.see",
            new Text("Xem tin nhắn gửi đi, địa chỉ được che", "See messages, addresses masked"),
            EnumSet.of(Role.OPERATOR, Role.AUDITOR)),
    READ_IN_FULL(
            "notifications.read-in-full",
            new Text("Đọc toàn văn và địa chỉ, có ghi nhật ký", "Read text and address, on record"),
            EnumSet.of(Role.OPERATOR)),
    SEND_AGAIN(
            "notifications.send-again",
            new Text("Gửi lại tin đã ngừng", "Send again what was given up"),
            EnumSet.of(Role.OPERATOR));

    private final String id;
    private final Text label;
    private final Set<Role> roles;

    NotificationPermission(String id, Text label, Set<Role> roles) {
        this.id = id;
        this.label = label;
        this.roles = Set.copyOf(roles);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
