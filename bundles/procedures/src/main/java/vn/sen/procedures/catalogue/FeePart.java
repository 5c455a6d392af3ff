package vn.sen.procedures.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Fee;

/** A fee as announced; see {@link Fee}. */
public record FeePart(
        String name,
        long amount,
        String source,
        Confidence confidence,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public FeePart {
        name = Objects.requireNonNullElse(name, "");
        source = Objects.requireNonNullElse(source, "");
        confidence = Objects.requireNonNullElse(confidence, Confidence.U);
    }

    Fee toFee(LocalDate from) {
        Rule rule =
                new Rule("procedures.fee", Text.same(name), source, confidence, validFrom, validTo);
        return new Fee(name, amount, rule, Objects.requireNonNullElse(validFrom, from), validTo);
    }

    /** Whether it is asked for on that day. */
    public boolean askedOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
