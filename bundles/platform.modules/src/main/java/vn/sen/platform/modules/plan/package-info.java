/** What a change would do, before anything is done. */
@NullMarked
package vn.sen.platform.modules.plan;

import org.jspecify.annotations.NullMarked;
