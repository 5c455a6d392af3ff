/** The late lists of other systems, held against our clock. */
@NullMarked
package vn.sen.reconciliation;

import org.jspecify.annotations.NullMarked;
