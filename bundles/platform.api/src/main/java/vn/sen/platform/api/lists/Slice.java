package vn.sen.platform.api.lists;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next key of the last item, to pass as {@code after} for the page behind; null on the last
 *     page
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /**
     * Makes a page of what was asked for with {@code limit + 1} rows: the extra row only tells that
     * there is more.
     */
    public static <T> Slice<T> of(List<T> fetched, int limit, Function<T, String> key) {
        if (fetched.size() <= limit) {
            return new Slice<>(List.copyOf(fetched), null);
        }
        List<T> items = List.copyOf(fetched.subList(0, limit));
        return new Slice<>(items, key.apply(items.get(items.size() - 1)));
    }

    public <R> Slice<R> map(Function<T, R> to) {
        return new Slice<>(items.stream().map(to).toList(), next);
    }
}
