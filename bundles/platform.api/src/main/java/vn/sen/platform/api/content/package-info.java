/** Bytes kept under their SHA-256. */
@Export
@Version("1.1.0")
@NullMarked
package vn.sen.platform.api.content;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
