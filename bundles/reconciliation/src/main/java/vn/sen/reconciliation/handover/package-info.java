/** What happens when the owner of a source ends. */
@NullMarked
package vn.sen.reconciliation.handover;

import org.jspecify.annotations.NullMarked;
