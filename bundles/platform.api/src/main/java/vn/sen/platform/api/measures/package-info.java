/** Figures with a definition, a date and the rows behind them. */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.api.measures;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
