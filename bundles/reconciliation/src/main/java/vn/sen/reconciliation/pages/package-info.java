/** Pages. */
@NullMarked
package vn.sen.reconciliation.pages;

import org.jspecify.annotations.NullMarked;
