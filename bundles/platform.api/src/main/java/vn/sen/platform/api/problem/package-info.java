/** What went wrong, as a code with a sentence that says what to do. */
@Export
@Version("1.1.0")
@NullMarked
package vn.sen.platform.api.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
