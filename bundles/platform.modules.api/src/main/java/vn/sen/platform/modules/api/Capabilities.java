package vn.sen.platform.modules.api;

import java.util.ArrayList;
import java.util.List;

/**
 * What a module says that it uses.
 *
 * @param tables prefixes of its tables
 * @param hosts that it talks to
 * @param permissions that it defines
 */
public record Capabilities(List<String> tables, List<String> hosts, List<String> permissions) {
    public static final Capabilities NONE = new Capabilities(List.of(), List.of(), List.of());

    /** What this one uses and the other did not. */
    public Capabilities beyond(Capabilities other) {
        return new Capabilities(
                less(tables, other.tables),
                less(hosts, other.hosts),
                less(permissions, other.permissions));
    }

    public boolean isEmpty() {
        return tables.isEmpty() && hosts.isEmpty() && permissions.isEmpty();
    }

    private static List<String> less(List<String> these, List<String> those) {
        List<String> left = new ArrayList<>(these);
        left.removeAll(those);
        return List.copyOf(left);
    }
}
