/** Looks after modules that run: what harms the others goes back or off. */
@NullMarked
package vn.sen.platform.modules.watch;

import org.jspecify.annotations.NullMarked;
