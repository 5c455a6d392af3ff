/** The clock: a pure function of limit, calendar and segments. Reads and writes nothing. */
@NullMarked
package vn.sen.deadlines.clock;

import org.jspecify.annotations.NullMarked;
