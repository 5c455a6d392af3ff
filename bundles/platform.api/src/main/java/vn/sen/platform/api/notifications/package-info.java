/** Messages to people outside the house, and the ways by which they go. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.notifications;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
