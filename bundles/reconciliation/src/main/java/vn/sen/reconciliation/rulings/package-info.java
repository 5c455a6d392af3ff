/** Samples, rulings by two roles, corrections and the signed sheet. */
@NullMarked
package vn.sen.reconciliation.rulings;

import org.jspecify.annotations.NullMarked;
