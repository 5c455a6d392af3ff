/** Agencies from files that people send. */
@NullMarked
package vn.sen.agencies.imports;

import org.jspecify.annotations.NullMarked;
