/** The request, job or delivery that the current thread works for. */
@Export
@Version("1.1.0")
@NullMarked
package vn.sen.platform.api.calls;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
