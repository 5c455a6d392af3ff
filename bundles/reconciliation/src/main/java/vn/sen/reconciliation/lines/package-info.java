/** Late lines: judged, matched with the list before, shown and counted. */
@NullMarked
package vn.sen.reconciliation.lines;

import org.jspecify.annotations.NullMarked;
