/** What a line of a list says of a case, and why it looks late: pure, reads and writes nothing. */
@NullMarked
package vn.sen.reconciliation.cases;

import org.jspecify.annotations.NullMarked;
