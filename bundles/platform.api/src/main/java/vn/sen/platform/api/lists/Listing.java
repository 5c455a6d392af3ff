package vn.sen.platform.api.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * A list as a resource returns it. The gateway answers one page of JSON, or with {@code
 * ?format=csv} or {@code ?format=xlsx} the whole list as a table, page by page in constant memory.
 *
 * @param name file name of an export, without ending
 */
public record Listing<T>(String name, Text title, List<Column<T>> columns, Pager<T> pager) {

    /** Items of one page when nothing else is asked for, and the most that may be asked for. */
    public static final int DEFAULT_LIMIT = 50;

    public static final int MAX_LIMIT = 500;

    /** Reads one page. */
    @FunctionalInterface
    public interface Pager<T> {
        /**
         * @param after the {@code next} of the page before; null for the first
         */
        Slice<T> page(@Nullable String after, int limit);
    }

    /** A list that is short by nature and needs no paging. */
    public static <T> Listing<T> whole(
            String name, Text title, List<Column<T>> columns, List<T> items) {
        return new Listing<>(name, title, columns, (after, limit) -> new Slice<>(items, null));
    }
}
