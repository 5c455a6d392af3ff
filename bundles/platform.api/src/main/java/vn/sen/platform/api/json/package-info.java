/** Records to JSON text and back, the same way everywhere. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.json;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
