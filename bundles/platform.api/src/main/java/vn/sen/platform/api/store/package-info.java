/** Reading and writing a module's own tables. */
@Export
@Version("1.1.0")
@NullMarked
package vn.sen.platform.api.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
