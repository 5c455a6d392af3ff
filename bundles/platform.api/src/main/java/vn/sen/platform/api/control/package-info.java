/** Commands of the machine's own shell, carried out by the running node. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.control;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
