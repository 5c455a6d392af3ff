/** The way to another module's service, which may come and go. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.ports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
