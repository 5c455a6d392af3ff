package vn.sen.agencies;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who lies under whom on one day, in 20 bytes an agency: 100,000 of them take 2 MB, and a question
 * costs one binary search and a walk to the top. Immutable.
 */
final class TreeSnapshot {
    private static final int NONE = -1;

    private final long[] high;
    private final long[] low;
    private final int[] parent;

    private TreeSnapshot(long[] high, long[] low) {
        this.high = high;
        this.low = low;
        this.parent = new int[high.length];
        Arrays.fill(parent, NONE);
    }

    /** An agency and the one above it. */
    record Link(UUID agency, @Nullable UUID parent) {}

    static TreeSnapshot of(List<Link> links) {
        int[] order =
                IntStream.range(0, links.size())
                        .boxed()
                        .sorted((a, b) -> compare(links.get(a).agency(), links.get(b).agency()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        long[] high = new long[order.length];
        long[] low = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            high[i] = links.get(order[i]).agency().getMostSignificantBits();
            low[i] = links.get(order[i]).agency().getLeastSignificantBits();
        }
        TreeSnapshot tree = new TreeSnapshot(high, low);
        for (int i = 0; i < order.length; i++) {
            UUID parent = links.get(order[i]).parent();
            tree.parent[i] = parent == null ? NONE : tree.indexOf(parent);
        }
        return tree;
    }

    boolean within(UUID agency, UUID root) {
        int top = indexOf(root);
        int at = indexOf(agency);
        for (int depth = 0; top >= 0 && at >= 0 && depth <= TreeRules.MAX_DEPTH; depth++) {
            if (at == top) {
                return true;
            }
            at = parent[at];
        }
        return false;
    }

    int size() {
        return high.length;
    }

    private int indexOf(UUID id) {
        int from = 0;
        int to = high.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = Long.compare(high[middle], id.getMostSignificantBits());
            if (order == 0) {
                order = Long.compare(low[middle], id.getLeastSignificantBits());
            }
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return NONE;
    }

    private static int compare(UUID a, UUID b) {
        int order = Long.compare(a.getMostSignificantBits(), b.getMostSignificantBits());
        return order != 0
                ? order
                : Long.compare(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
