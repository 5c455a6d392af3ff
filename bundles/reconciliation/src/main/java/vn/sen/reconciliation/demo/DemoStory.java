package vn.sen.reconciliation.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sen.reconciliation.cases.Item;

/** Weekly lists of one source: most cases stay on them, some are put right, new ones come. */
final class DemoStory {
    private static final int ROWS = 160;
    private static final List<Map.Entry<String, Integer>> FIRST =
            List.of(
                    Map.entry("D1", 26),
                    Map.entry("D2", 10),
                    Map.entry("D3", 8),
                    Map.entry("D4", 14),
                    Map.entry("D5", 4),
                    Map.entry("D6", 8),
                    Map.entry("D7", 3),
                    Map.entry("D8", 2),
                    Map.entry("D9", 4),
                    Map.entry("D0", 1));

    private final Random random = new Random(20_211_020);
    private List<LandCase> rows = List.of();
    private int drawn;

    /** The list of that day. */
    List<LandCase> next(LocalDate asOf) {
        List<LandCase> next = new ArrayList<>();
        for (LandCase row : rows) {
            boolean closed = row.values().containsKey(Item.FINISHED);
            if (closed && random.nextInt(10) < 7) {
                next.add(random.nextInt(9) == 0 ? putRight(row) : row);
            }
        }
        drawn++;
        next.addAll(new LandList(1_000L + drawn, asOf, drawn).rows(ROWS - next.size(), FIRST));
        rows = next;
        return next;
    }

    /** The source shows it as it is now. */
    private static LandCase putRight(LandCase row) {
        LandCase changed = new LandCase(row.values(), row.truth());
        if (!List.of("D7", "D8", "D9", "D0").contains(row.truth())) {
            changed.values().put(Item.LATE, "Đúng hạn");
        }
        return changed;
    }
}
