/** Dossiers of citizens and enterprises, for other modules: summaries, counts and events. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.dossiers.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
