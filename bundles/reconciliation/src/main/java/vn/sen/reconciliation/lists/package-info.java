/** Sources, their lists as they came, and how columns are read. */
@NullMarked
package vn.sen.reconciliation.lists;

import org.jspecify.annotations.NullMarked;
