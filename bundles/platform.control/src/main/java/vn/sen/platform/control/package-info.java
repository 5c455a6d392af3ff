/** The machine's own way into the running node. */
@NullMarked
package vn.sen.platform.control;

import org.jspecify.annotations.NullMarked;
