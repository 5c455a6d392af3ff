package vn.sen.reconciliation.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.lines.LineFilter;

/**
 * A filter of lines as addresses carry it.
 *
 * @param page for the page and its pager
 * @param api for the exports
 */
public record LineQuery(String page, String api, String only) {
    static LineQuery of(LineFilter filter, @Nullable String only) {
        String kind = Objects.requireNonNullElse(only, "");
        StringBuilder shared = new StringBuilder();
        if (filter.cls() != null) {
            shared.append("&class=").append(filter.cls());
        }
        if (filter.state() != null) {
            shared.append("&state=").append(filter.state());
        }
        if (!filter.words().isBlank()) {
            shared.append("&q=").append(URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
        }
        return new LineQuery(
                "/reconciliation/batches/"
                        + filter.batch()
                        + "/lines?only="
                        + URLEncoder.encode(kind, StandardCharsets.UTF_8)
                        + shared,
                "/api/v1/reconciliation/discrepancies?batch="
                        + filter.batch()
                        + (filter.sampled() ? "&sampled=true" : "")
                        + (filter.hidden() ? "&hidden=true" : "")
                        + shared,
                kind);
    }
}
