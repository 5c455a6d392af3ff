package vn.sen.dossiers.intake;

import java.time.LocalDate;
import vn.sen.platform.api.store.Change;

/**
 * Numbers of a unit's dossiers on one day, from 1 without gaps: the row stays locked until the
 * dossier is committed or undone. To be asked first in a transaction.
 */
final class Sequence {
    private Sequence() {}

    static int next(Change change, String unit, LocalDate day) {
        Number last =
                (Number)
                        change.em()
                                .createNativeQuery(
                                        "insert into dossiers_sequence (unit, day, last) values (?,"
                                                + " ?, 1) on duplicate key update last = last + 1"
                                                + " returning last")
                                .setParameter(1, unit)
                                .setParameter(2, day)
                                .getSingleResult();
        return last.intValue();
    }
}
