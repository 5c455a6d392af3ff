/** The deployer: modules come, change and go while people work. */
@NullMarked
package vn.sen.platform.modules;

import org.jspecify.annotations.NullMarked;
