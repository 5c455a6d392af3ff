package vn.sen.reconciliation.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Status;
import vn.sen.platform.api.text.Text;

/**
 * What our clock and the rules say of a line.
 *
 * @param rule id of the rule that decided
 * @param stands by our clock; NO_DUE when it cannot be computed
 * @param due by our clock; null when there is none
 * @param evidence sentences, in the order in which a person would tell it
 */
public record Verdict(
        LateClass cls, String rule, Status stands, @Nullable LocalDate due, List<Text> evidence) {}
