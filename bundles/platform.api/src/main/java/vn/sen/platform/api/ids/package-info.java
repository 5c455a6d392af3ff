/** Identities that sort by time. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.ids;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
