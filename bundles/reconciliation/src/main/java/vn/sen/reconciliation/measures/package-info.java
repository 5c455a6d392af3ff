/** Figures for inspections and reports. */
@NullMarked
package vn.sen.reconciliation.measures;

import org.jspecify.annotations.NullMarked;
