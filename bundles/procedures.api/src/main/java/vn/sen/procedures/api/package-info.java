/** Administrative procedures (TTHC) as they are published, for other modules. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.procedures.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
