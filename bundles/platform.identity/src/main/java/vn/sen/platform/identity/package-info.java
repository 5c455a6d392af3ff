/** Who may sign in, and what they may do: the parts that all of identity shares. */
@NullMarked
package vn.sen.platform.identity;

import org.jspecify.annotations.NullMarked;
