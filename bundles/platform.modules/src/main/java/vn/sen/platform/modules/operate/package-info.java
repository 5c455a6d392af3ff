/** What operators see and do. */
@NullMarked
package vn.sen.platform.modules.operate;

import org.jspecify.annotations.NullMarked;
