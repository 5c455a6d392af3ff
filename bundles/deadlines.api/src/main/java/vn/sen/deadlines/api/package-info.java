/** Due dates that explain themselves, for other modules and plug-ins. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.deadlines.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
