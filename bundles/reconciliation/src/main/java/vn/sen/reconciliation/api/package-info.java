/** REST. */
@NullMarked
package vn.sen.reconciliation.api;

import org.jspecify.annotations.NullMarked;
