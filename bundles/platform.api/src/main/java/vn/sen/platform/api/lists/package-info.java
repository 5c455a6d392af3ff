/** Lists that page by key and export as tables. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.lists;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
