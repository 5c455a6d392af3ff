package vn.sen.platform.api.lists;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * A column of an exported table.
 *
 * @param key stable English name, the header of a machine's export
 * @param value texts, numbers, dates, instants, booleans, {@link Text}; null leaves the cell empty
 */
public record Column<T>(String key, Text title, Function<T, @Nullable Object> value) {
    public static <T> Column<T> of(
            String key, String vi, String en, Function<T, @Nullable Object> value) {
        return new Column<>(key, new Text(vi, en), value);
    }
}
