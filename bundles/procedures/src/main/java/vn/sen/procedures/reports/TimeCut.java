package vn.sen.procedures.reports;

import java.util.UUID;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.procedures.catalogue.Limit;
import vn.sen.procedures.catalogue.VersionLine;

/**
 * The time limit of a procedure in force against what is statutory.
 *
 * @param statutory before the province's cut
 * @param cut 0 when the province cut nothing
 */
public record TimeCut(
        UUID version,
        String code,
        String name,
        String fieldName,
        UUID competent,
        LimitUnit unit,
        int statutory,
        int cut,
        String cutSource) {
    static TimeCut of(VersionLine line, Limit limit, LimitUnit unit) {
        return new TimeCut(
                line.id(),
                line.code(),
                line.name(),
                line.fieldName(),
                line.competent(),
                unit,
                limit.amount(),
                limit.cut(),
                limit.cutSource());
    }

    public int now() {
        return statutory - cut;
    }

    /** Whole percents of the statutory time. */
    public int percent() {
        return statutory == 0 ? 0 : Math.round(cut * 100f / statutory);
    }
}
