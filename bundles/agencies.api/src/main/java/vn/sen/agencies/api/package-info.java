/** Agencies and offices of a province over time, for other modules. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.agencies.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
