package vn.sen.dossiers.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/**
 * Which column of a file holds what, by the column's header; what is not there has no column.
 * Without a column of agencies all is received by the unit itself; without one of states a dossier
 * with an end is completed and any other in process.
 */
public record ImportMapping(Map<Item, String> columns) {
    public ImportMapping {
        columns = Map.copyOf(columns);
    }

    /** The header of the column; "" where there is none. */
    public String header(Item item) {
        return columns.getOrDefault(item, "");
    }

    /** Guessed from the headers: the best known header wins, not the first column. */
    static ImportMapping suggested(List<String> header) {
        Map<Item, String> found = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            for (String known : item.headers()) {
                header.stream()
                        .filter(column -> Words.plain(column).equals(known))
                        .findFirst()
                        .ifPresent(column -> found.putIfAbsent(item, column));
            }
        }
        return new ImportMapping(found);
    }

    /** Throws naming every item whose column is missing or is none of the file's. */
    void check(List<String> header) {
        Faults faults = new Faults();
        for (Item item : Item.values()) {
            String column = header(item);
            if (column.isEmpty() && item.needed()) {
                faults.required(item.name(), null);
            } else if (!column.isEmpty() && !header.contains(column)) {
                faults.add(
                        item.name(),
                        "no-column",
                        new Text("Tệp không có cột “{0}”.", "The file has no column “{0}”.")
                                .with(column));
            }
        }
        faults.check();
    }
}
