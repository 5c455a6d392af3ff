/** Why a figure is what it is: sentences and rows that sum to it. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.explain;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
