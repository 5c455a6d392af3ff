/** Pages, forms, navigation, cards and search results of a module. */
@Export
@Version("1.1.0")
@NullMarked
package vn.sen.platform.api.pages;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
