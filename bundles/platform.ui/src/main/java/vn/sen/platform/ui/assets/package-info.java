/** The files that pages need. */
@NullMarked
package vn.sen.platform.ui.assets;

import org.jspecify.annotations.NullMarked;
