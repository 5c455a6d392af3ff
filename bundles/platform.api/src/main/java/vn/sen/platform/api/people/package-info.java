/** Who asks, in which role, for which agencies. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.people;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
