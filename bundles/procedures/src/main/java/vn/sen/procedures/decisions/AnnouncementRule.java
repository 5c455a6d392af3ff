package vn.sen.procedures.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * How soon a decision of announcement must be signed, or entered into the national database.
 *
 * @param before whether the days are counted back from the day on which the document takes effect;
 *     otherwise they are counted on, from the signature for what is entered
 * @param rule with the days of signature for which it holds
 */
public record AnnouncementRule(
        Act act,
        Issuer issuer,
        boolean shortened,
        int days,
        LimitUnit unit,
        boolean before,
        Rule rule) {
    /** What is to be done in time. */
    public enum Act {
        SIGN("Ký", "Sign"),
        ENTER("Nhập CSDL quốc gia", "Enter the national database");

        private final Text label;

        Act(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }

    /** The pack that comes with the product: one rule for each act, issuer and way. */
    static List<AnnouncementRule> shipped() {
        try (InputStream table =
                Objects.requireNonNull(
                        AnnouncementRule.class.getResourceAsStream(
                                "/packs/announcement-rules.csv"))) {
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> RuleRow.rule(List.of(line.split(";", -1))))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean sameDuty(AnnouncementRule other) {
        return act == other.act && issuer == other.issuer && shortened == other.shortened;
    }

    boolean inForce(LocalDate day) {
        LocalDate from = rule.validFrom();
        LocalDate to = rule.validTo();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean meets(AnnouncementRule other) {
        LocalDate from = rule.validFrom();
        LocalDate otherFrom = other.rule.validFrom();
        return other.inForce(from == null ? LocalDate.MIN : from)
                || inForce(otherFrom == null ? LocalDate.MIN : otherFrom);
    }
}
