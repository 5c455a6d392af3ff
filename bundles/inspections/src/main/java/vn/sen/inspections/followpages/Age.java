package vn.sen.inspections.followpages;

import java.util.List;
import java.util.Map;
import vn.sen.platform.api.text.Text;

/**
 * A band of ages of findings, in days.
 *
 * @param from so many days old at least
 * @param below and less than so many; 0 for no end
 */
public record Age(int from, int below) {
    static final List<Age> BANDS =
            List.of(
                    new Age(0, 31),
                    new Age(31, 91),
                    new Age(91, 181),
                    new Age(181, 366),
                    new Age(366, 0));

    public Text label() {
        return below == 0
                ? new Text("Trên {0} ngày", "Over {0} days").with(from - 1)
                : new Text("{0} – {1} ngày", "{0} – {1} days").with(from, below - 1);
    }

    /** As filters of a list. */
    public Map<String, Object> filters() {
        return Map.of(
                "olderThanDays", from == 0 ? "" : from, "youngerThanDays", below == 0 ? "" : below);
    }
}
