package vn.sen.deadlines.api;

import java.util.ArrayList;
import java.util.List;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.problem.Problem;

/**
 * How long a case may take.
 *
 * @param amount in the unit; 1 to 100 years of it, and 0 for {@link LimitUnit#SAME_DAY} alone
 * @param rule where the limit comes from
 * @param changes what makes it longer or shorter, such as a surcharge for remote communes (more
 *     than 0) or a cut of the province (less than 0); must leave at least 1
 */
public record TimeLimit(int amount, LimitUnit unit, Rule rule, List<Change> changes) {
    public static final Rule GIVEN =
            Rule.ofProduct("deadlines.given", "Thời hạn do người dùng nhập", "Limit as entered");

    public TimeLimit {
        changes = List.copyOf(changes);
        long sum = amount;
        for (Change change : changes) {
            sum += change.amount();
        }
        boolean sameDay = unit == LimitUnit.SAME_DAY;
        if (sameDay ? sum != 0 || amount != 0 : amount < 1 || sum < 1 || sum > longest(unit)) {
            throw new Problem(
                    sameDay ? DeadlineProblem.SAME_DAY_AMOUNT : DeadlineProblem.LIMIT_OUT_OF_RANGE,
                    sum,
                    unit.label().vi(),
                    unit.label().en(),
                    longest(unit));
        }
    }

    public TimeLimit(int amount, LimitUnit unit) {
        this(amount, unit, GIVEN, List.of());
    }

    public static TimeLimit sameDay() {
        return new TimeLimit(0, LimitUnit.SAME_DAY);
    }

    /** The same limit with one more change. */
    public TimeLimit with(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new TimeLimit(amount, unit, rule, all);
    }

    /** The amount with all changes. */
    public int total() {
        int sum = amount;
        for (int i = 0; i < changes.size(); i++) {
            sum += changes.get(i).amount();
        }
        return sum;
    }

    private static int longest(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY, CALENDAR_DAY -> 36_600;
            case WORKING_HOUR -> 878_400;
            case MONTH -> 1_200;
            case SAME_DAY -> 0;
        };
    }

    /** What a rule adds to a limit, or takes away from it, in the limit's unit. */
    public record Change(int amount, Rule rule) {}
}
