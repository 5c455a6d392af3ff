package vn.sen.platform.api.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * Why a figure is what it is. The amounts of the rows sum exactly to the total, when there is one.
 *
 * @param sentences in the order in which a person would tell it
 * @param rows the machine's view of the same
 * @param total sum of the rows' amounts; null when the answer is no number
 */
public record Explanation(List<Text> sentences, List<Row> rows, @Nullable BigDecimal total) {

    public Explanation {
        sentences = List.copyOf(sentences);
        rows = List.copyOf(rows);
        if (total != null) {
            BigDecimal sum =
                    rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(total) != 0) {
                throw new IllegalArgumentException("rows sum to " + sum + ", not to " + total);
            }
        }
    }

    /**
     * @param amount what this row adds to the total; zero for a row that only informs
     * @param data reference to what it comes from, for example {@code finding/0190…}; "" when there
     *     is none
     */
    public record Row(Text label, BigDecimal amount, Rule rule, String data) {}

    public static Builder builder() {
        return new Builder();
    }

    /** Collects sentences and rows in order. Not thread-safe. */
    public static final class Builder {
        private final List<Text> sentences = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        public Builder say(String vi, String en, Object... arguments) {
            sentences.add(new Text(vi, en).with(arguments));
            return this;
        }

        public Builder row(Text label, BigDecimal amount, Rule rule, String data) {
            rows.add(new Row(label, amount, rule, data));
            return this;
        }

        /** An explanation whose total is the sum of its rows. */
        public Explanation total() {
            return new Explanation(
                    sentences,
                    rows,
                    rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        /** An explanation without a number. */
        public Explanation plain() {
            return new Explanation(sentences, rows, null);
        }
    }
}
