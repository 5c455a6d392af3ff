/** Files for people: tables in and out, PDF, QR. */
@Export
@Version("1.1.0")
@NullMarked
package vn.sen.platform.api.documents;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
