package vn.sen.platform.api.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** The opaque text of a position in a list: the values of the sort columns of the last item. */
public final class Cursor {
    private static final String SEPARATOR = "\u001F";

    private Cursor() {}

    public static String of(Object... values) {
        StringBuilder joined = new StringBuilder();
        for (Object value : values) {
            joined.append(joined.isEmpty() ? "" : SEPARATOR).append(value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The values again, as many as asked for; empty for the first page; a text of another origin is
     * malformed.
     */
    public static List<String> parts(@Nullable String cursor, int expected) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == expected) {
                return parts;
            }
        } catch (IllegalArgumentException notOurs) {
            // falls through to the same answer
        }
        throw new Problem(RequestProblem.MALFORMED, "after");
    }
}
