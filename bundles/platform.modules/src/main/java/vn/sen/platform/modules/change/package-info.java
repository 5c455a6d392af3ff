/** Changes of the set of modules, one at a time, without losing a request. */
@NullMarked
package vn.sen.platform.modules.change;

import org.jspecify.annotations.NullMarked;
