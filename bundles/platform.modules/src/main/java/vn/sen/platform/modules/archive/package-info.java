/** Module archives: reading them safely, whom their signature names, and what is refused. */
@NullMarked
package vn.sen.platform.modules.archive;

import org.jspecify.annotations.NullMarked;
