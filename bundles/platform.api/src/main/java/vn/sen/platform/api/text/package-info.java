/** Words that people read, in both languages of the house. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
