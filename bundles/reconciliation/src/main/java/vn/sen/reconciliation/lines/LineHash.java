package vn.sen.reconciliation.lines;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.sen.reconciliation.cases.Folding;

/** One hash over all late lines of a list: which case, which class, ruled or not. */
public final class LineHash {
    private static final int STEP = 2_000;

    private LineHash() {}

    public static String of(EntityManager em, UUID batch) {
        String hash = "";
        for (long behind = 0; ; ) {
            var lines =
                    em.createQuery(
                                    "select l.number, l.code, l.finalCls, l.ruledAt is not null and"
                                            + " l.expiredAt is null from ReconciliationLine l where"
                                            + " l.batch = :batch and l.number > :behind order by"
                                            + " l.number",
                                    Object[].class)
                            .setParameter("batch", batch)
                            .setParameter("behind", behind)
                            .setMaxResults(STEP)
                            .getResultList();
            StringBuilder text = new StringBuilder(hash);
            for (Object[] line : lines) {
                text.append('\n').append(java.util.Arrays.toString(line));
                behind = (Long) line[0];
            }
            hash = Folding.sha256(text.toString());
            if (lines.size() < STEP) {
                return hash;
            }
        }
    }
}
