/**
 * Which modules run and how they change: the lock file, feature files, and the services by which
 * the deployer works on gateway and store. For the platform alone; plug-ins may not import it.
 */
@Export
@Version("1.0.0")
@NullMarked
package vn.sen.platform.modules.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
