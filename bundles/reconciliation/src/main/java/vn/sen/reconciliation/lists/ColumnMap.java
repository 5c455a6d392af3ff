package vn.sen.reconciliation.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.cases.CaseFacts;
import vn.sen.reconciliation.cases.Item;

/**
 * Which column of a list holds what.
 *
 * @param columns headers by item; items that no column holds are left out
 */
public record ColumnMap(Map<Item, String> columns) {
    public ColumnMap {
        columns = Map.copyOf(columns);
    }

    public String header(Item item) {
        return columns.getOrDefault(item, "");
    }

    /** Throws {@code request-invalid} naming each item at fault. */
    void check(List<String> header) {
        Faults faults = new Faults();
        for (Item item : Item.values()) {
            String column = header(item);
            if (column.isEmpty() && item.needed()) {
                faults.add(
                        item.name(),
                        "required",
                        new Text(
                                "Danh sách phải có cột này. Hãy chọn cột, hoặc xuất lại danh sách.",
                                "The list must have this column. Choose it, or export the list"
                                        + " again."));
            } else if (!column.isEmpty() && !header.contains(column)) {
                faults.add(
                        item.name(),
                        "column-unknown",
                        new Text("Tệp không có cột “{0}”.", "The file has no column “{0}”.")
                                .with(column));
            }
        }
        faults.check();
    }

    /** The same columns as far as that header has them. */
    ColumnMap within(List<String> header) {
        Map<Item, String> there = new EnumMap<>(Item.class);
        columns.forEach(
                (item, column) -> {
                    if (header.contains(column)) {
                        there.put(item, column);
                    }
                });
        return new ColumnMap(there);
    }

    /** Reads rows of a list with that header. */
    public RowReader reader(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i), i);
        }
        List<Map.Entry<Item, Integer>> wanted = new ArrayList<>();
        for (Item item : Item.values()) {
            Integer place = places.get(header(item));
            if (place != null) {
                wanted.add(Map.entry(item, place));
            }
        }
        return cells -> facts(wanted, cells);
    }

    private static CaseFacts facts(List<Map.Entry<Item, Integer>> wanted, List<String> cells) {
        Map<Item, String> texts = new EnumMap<>(Item.class);
        for (Map.Entry<Item, Integer> column : wanted) {
            String text =
                    column.getValue() < cells.size() ? cells.get(column.getValue()).strip() : "";
            if (!text.isEmpty()) {
                texts.put(column.getKey(), text);
            }
        }
        return CaseFacts.read(texts);
    }

    /** Cells of one row as facts. */
    @FunctionalInterface
    public interface RowReader {
        CaseFacts read(List<String> cells);
    }
}
