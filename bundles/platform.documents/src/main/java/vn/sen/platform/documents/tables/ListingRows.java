package vn.sen.platform.documents.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;

/** The rows of a whole list, fetched page by page. */
final class ListingRows {
    private ListingRows() {}

    /** Takes one page of rows, each with one value per column. */
    @FunctionalInterface
    interface Pages {
        void page(List<List<@Nullable Object>> rows) throws IOException;
    }

    /** Hands over every page in turn; the first one always, even when it is empty. */
    static <T> void each(Listing<T> listing, Pages pages) throws IOException {
        String after = null;
        do {
            Slice<T> slice = listing.pager().page(after, Listing.MAX_LIMIT);
            List<List<@Nullable Object>> rows = new ArrayList<>(slice.items().size());
            for (T item : slice.items()) {
                rows.add(values(listing.columns(), item));
            }
            pages.page(rows);
            if (after != null && after.equals(slice.next())) {
                throw new IllegalStateException("The pager of " + listing.name() + " stands still");
            }
            after = slice.next();
        } while (after != null);
    }

    private static <T> List<@Nullable Object> values(List<Column<T>> columns, T item) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            values.add(column.value().apply(item));
        }
        return Collections.unmodifiableList(values);
    }
}
