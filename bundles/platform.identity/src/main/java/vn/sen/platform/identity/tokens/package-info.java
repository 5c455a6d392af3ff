/** Keys for scripts. */
@NullMarked
package vn.sen.platform.identity.tokens;

import org.jspecify.annotations.NullMarked;
