package vn.sen.dossiers.counts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sen.platform.api.store.Change;

/** What many new dossiers add to the counts, summed by place. Not thread-safe. */
public final class CountSums {
    private final Map<Counted.Cell, Integer> sums = new LinkedHashMap<>();

    public void add(List<Counted.Cell> cells) {
        cells.forEach(cell -> sums.merge(cell, 1, Integer::sum));
    }

    public void write(Change change) {
        Counted.insert(change, sums);
    }
}
