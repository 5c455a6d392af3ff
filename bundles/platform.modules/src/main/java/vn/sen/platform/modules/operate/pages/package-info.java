/** The operator's view as pages. */
@NullMarked
package vn.sen.platform.modules.operate.pages;

import org.jspecify.annotations.NullMarked;
