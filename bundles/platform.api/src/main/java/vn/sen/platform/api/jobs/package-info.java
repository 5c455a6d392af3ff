/** Work at set times, once for all nodes. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.jobs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
