/** The dress of every page: shell, components, assets, and the pages that belong to no module. */
@NullMarked
package vn.sen.platform.ui;

import org.jspecify.annotations.NullMarked;
