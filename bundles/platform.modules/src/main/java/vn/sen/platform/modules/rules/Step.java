package vn.sen.platform.modules.rules;

import vn.sen.platform.api.text.Text;

/**
 * One statement of a migration, as a plan shows it.
 *
 * @param file name of the migration
 * @param number of the statement in its file, from 1
 * @param statement the SQL in one line, shortened
 * @param repeatable whether it may run again after an interruption; always so unless the module is
 *     new and the tables are its own new ones
 * @param words what it does
 */
public record Step(
        String file, int number, String statement, Kind kind, boolean repeatable, Text words) {
    /** What a statement does to what is there. */
    public enum Kind {
        TABLE,
        COLUMN,
        INDEX,
        DATA,
        VIEW,
        /** Takes away or narrows what an older version may use. */
        CONTRACTION
    }
}
