package vn.sen.deadlines.pages;

import java.util.List;
import java.util.UUID;
import vn.sen.deadlines.calendars.CalendarVersion;

/**
 * Whose calendar a page shows.
 *
 * @param name "" for the province
 * @param layers the versions that count for it, the highest first
 */
public record Whose(UUID id, String name, List<Layer> layers) {

    /** A version, and the name of the agency whose it is; "" for the province. */
    public record Layer(CalendarVersion version, String name) {}

    public boolean province() {
        return id.equals(CalendarVersion.PROVINCE);
    }

    /** The version of its own; 0 when it has none. */
    public int own() {
        return layers.stream()
                .filter(layer -> layer.version().agency().equals(id))
                .mapToInt(layer -> layer.version().number())
                .findFirst()
                .orElse(0);
    }

    /** Added to an address to stay with this agency. */
    public String query(String before) {
        return province() ? "" : before + "agency=" + id;
    }
}
