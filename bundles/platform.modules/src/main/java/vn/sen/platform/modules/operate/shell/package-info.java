/** The operator's view at the machine's own shell. */
@NullMarked
package vn.sen.platform.modules.operate.shell;

import org.jspecify.annotations.NullMarked;
