/** The dress of every page: shell, components and modules' templates. */
@NullMarked
package vn.sen.platform.ui;

import org.jspecify.annotations.NullMarked;
