/** The operator's view over REST. */
@NullMarked
package vn.sen.platform.modules.operate.rest;

import org.jspecify.annotations.NullMarked;
