/** The audit trail, for people to read. */
@NullMarked
package vn.sen.platform.identity.trail;

import org.jspecify.annotations.NullMarked;
