/** Versions of the rules of classification. */
@NullMarked
package vn.sen.reconciliation.packs;

import org.jspecify.annotations.NullMarked;
