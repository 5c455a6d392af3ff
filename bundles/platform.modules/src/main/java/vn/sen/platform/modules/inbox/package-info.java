/** The folder where archives may be put instead of being sent. */
@NullMarked
package vn.sen.platform.modules.inbox;

import org.jspecify.annotations.NullMarked;
