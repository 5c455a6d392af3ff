package vn.sen.deadlines.api;

import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * What makes a limit longer in certain places, such as remote communes.
 *
 * @param code stable, for example {@code remote-commune}
 * @param label where it applies
 * @param days more than 0, in the days that the limit counts
 * @param rule where it comes from, and how sure that is; its id is {@link #RULE} and the code, by
 *     which a changed limit is known
 */
public record Surcharge(String code, Text label, int days, Rule rule) {
    public static final String RULE = "deadlines.surcharge-";

    /** Whether limits of that unit can be made longer by it. */
    public boolean fits(LimitUnit unit) {
        return unit == LimitUnit.WORKING_DAY || unit == LimitUnit.CALENDAR_DAY;
    }

    /** For {@link TimeLimit#with}. */
    public TimeLimit.Change change() {
        return new TimeLimit.Change(days, rule);
    }
}
