package vn.sen.procedures.catalogue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.RouteLeg;

/**
 * Whether a route leads from its first leg over every other to an end, and never back; whether the
 * time is shared out wholly or not at all.
 */
final class RouteCheck {
    private static final int MOST_LEGS = 30;
    private static final int WHOLE = 100;

    private final List<RouteLeg> route;
    private final Faults faults;
    private final Map<String, RouteLeg> legs = new HashMap<>();

    private RouteCheck(List<RouteLeg> route, Faults faults) {
        this.route = route;
        this.faults = faults;
    }

    /**
     * @param reasons codes for which a clock may stop; empty when nobody knows them now
     */
    static void check(List<RouteLeg> route, Collection<String> reasons, Faults faults) {
        if (route.isEmpty()) {
            return;
        }
        RouteCheck check = new RouteCheck(route, faults);
        if (check.keys() && check.nexts()) {
            check.way();
        }
        check.shares();
        if (!reasons.isEmpty()) {
            check.stops(reasons);
        }
    }

    private boolean keys() {
        boolean sound = true;
        if (route.size() > MOST_LEGS) {
            faults.add(
                    "route",
                    "too-many",
                    new Text("Tối đa {0} chặng.", "At most {0} legs.").with(MOST_LEGS));
            return false;
        }
        for (int i = 0; i < route.size(); i++) {
            RouteLeg leg = route.get(i);
            String at = "route[" + i + "]";
            String key = Objects.requireNonNullElse(leg.key(), "");
            if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                faults.add(
                        at + ".key",
                        "not-a-key",
                        new Text(
                                "Mã chặng gồm chữ thường không dấu, số và gạch nối.",
                                "A key is made of plain small letters, digits and hyphens."));
                sound = false;
            } else if (legs.put(key, leg) != null) {
                faults.add(
                        at + ".key",
                        "twice",
                        new Text("Mã chặng “{0}” bị trùng.", "The key “{0}” stands twice.")
                                .with(key));
                sound = false;
            }
            faults.text(at + ".name", leg.name(), 200);
        }
        return sound;
    }

    private boolean nexts() {
        boolean sound = true;
        for (int i = 0; i < route.size(); i++) {
            for (String next : route.get(i).next()) {
                if (!legs.containsKey(next)) {
                    faults.add(
                            "route[" + i + "].next",
                            "unknown-leg",
                            new Text("Không có chặng “{0}”.", "There is no leg “{0}”.").with(next));
                    sound = false;
                }
            }
        }
        return sound;
    }

    private void way() {
        Set<String> reached = new HashSet<>();
        Deque<RouteLeg> open = new ArrayDeque<>(List.of(route.get(0)));
        while (!open.isEmpty()) {
            RouteLeg leg = open.pop();
            if (reached.add(leg.key())) {
                leg.next().forEach(next -> open.push(Objects.requireNonNull(legs.get(next))));
            }
        }
        for (int i = 0; i < route.size(); i++) {
            if (!reached.contains(route.get(i).key())) {
                faults.add(
                        "route[" + i + "]",
                        "unreachable",
                        new Text(
                                        "Không có đường nào từ chặng đầu đến chặng “{0}”.",
                                        "No way leads from the first leg to “{0}”.")
                                .with(route.get(i).name()));
            }
        }
        cycle();
    }

    /** Takes away, again and again, the legs after which nothing is left. */
    private void cycle() {
        Map<String, RouteLeg> left = new HashMap<>(legs);
        boolean fewer = true;
        while (fewer) {
            Set<String> keys = Set.copyOf(left.keySet());
            fewer = left.values().removeIf(leg -> leg.next().stream().noneMatch(keys::contains));
        }
        for (int i = 0; i < route.size(); i++) {
            if (left.containsKey(route.get(i).key())) {
                faults.add(
                        "route[" + i + "].next",
                        "cycle",
                        new Text(
                                        "Từ chặng “{0}” hồ sơ quay vòng và không bao giờ kết thúc. Hãy"
                                                + " bỏ đường quay lại.",
                                        "From “{0}” a dossier goes round and never ends. Take the way"
                                                + " back out.")
                                .with(route.get(i).name()));
                return;
            }
        }
    }

    private void shares() {
        int sum = 0;
        for (int i = 0; i < route.size(); i++) {
            int share = route.get(i).share();
            sum += share;
            if (share < 0 || share > WHOLE) {
                faults.add(
                        "route[" + i + "].share",
                        "not-a-share",
                        new Text("Nhập từ 0 đến 100 phần trăm.", "Enter 0 to 100 hundredths."));
            }
        }
        if (sum != 0 && sum != WHOLE) {
            faults.add(
                    "route",
                    "shares",
                    new Text(
                                    "Tỷ lệ thời gian các chặng cộng lại là {0} %, phải là 100 % hoặc để"
                                            + " trống tất cả.",
                                    "The shares of the legs sum to {0} %; they must sum to 100 % or all"
                                            + " be 0.")
                            .with(sum));
        }
    }

    private void stops(Collection<String> reasons) {
        for (int i = 0; i < route.size(); i++) {
            for (String stop : route.get(i).stops()) {
                if (!reasons.contains(stop)) {
                    faults.add(
                            "route[" + i + "].stops",
                            "unknown-reason",
                            new Text(
                                            "Không có lý do tạm dừng “{0}” đang có hiệu lực.",
                                            "No reason to stop “{0}” is in force.")
                                    .with(stop));
                }
            }
        }
    }
}
