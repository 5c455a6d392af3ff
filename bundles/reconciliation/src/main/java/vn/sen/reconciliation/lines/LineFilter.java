package vn.sen.reconciliation.lines;

import jakarta.persistence.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.cases.LateClass;

/**
 * Which lines of a list to show.
 *
 * @param state OPEN, RULED or EXPIRED; null for all
 * @param sampled only what is in the sample
 * @param hidden only what our clock finds late and the source does not
 * @param words part of the code or name; "" for all
 */
public record LineFilter(
        UUID batch,
        @Nullable LateClass cls,
        LineView.@Nullable Ruled state,
        boolean sampled,
        boolean hidden,
        String words) {

    String where() {
        StringBuilder where = new StringBuilder("l.batch = :batch");
        if (cls != null) {
            where.append(" and l.finalCls = :cls");
        }
        if (state != null) {
            where.append(
                    switch (state) {
                        case OPEN -> " and l.ruledAt is null";
                        case RULED -> " and l.ruledAt is not null and l.expiredAt is null";
                        case EXPIRED -> " and l.expiredAt is not null";
                    });
        }
        if (sampled) {
            where.append(" and l.sample > 0");
        }
        if (hidden) {
            where.append(" and l.sourceLate = false");
        }
        if (!words.isBlank()) {
            where.append(
                    " and (l.code like :words escape '!' or l.applicant like :words escape '!')");
        }
        return where.toString();
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("batch", batch);
        if (cls != null) {
            query.setParameter("cls", cls);
        }
        if (!words.isBlank()) {
            query.setParameter(
                    "words",
                    "%"
                            + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_")
                            + "%");
        }
        return query;
    }
}
