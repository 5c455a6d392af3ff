/** Whether a part of the server is fit to serve. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
