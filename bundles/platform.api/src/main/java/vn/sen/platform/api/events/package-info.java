/** What happened, told to other modules after the commit. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.events;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
