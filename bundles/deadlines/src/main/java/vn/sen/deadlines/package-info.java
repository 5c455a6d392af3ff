/** The module's service, resources and pages. */
@NullMarked
package vn.sen.deadlines;

import org.jspecify.annotations.NullMarked;
