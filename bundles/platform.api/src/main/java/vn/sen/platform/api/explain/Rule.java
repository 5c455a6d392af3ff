package vn.sen.platform.api.explain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * What a row of an explanation rests on.
 *
 * @param id stable, for example {@code inspections.on-time}
 * @param source the legal document and article, or who decided it; "" when there is none
 * @param validFrom first day of force, in the configured zone; null when it has none
 * @param validTo last day of force; null while in force
 */
public record Rule(
        String id,
        Text words,
        String source,
        Confidence confidence,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public static Rule ofProduct(String id, String vi, String en) {
        return new Rule(id, new Text(vi, en), "", Confidence.D, null, null);
    }
}
