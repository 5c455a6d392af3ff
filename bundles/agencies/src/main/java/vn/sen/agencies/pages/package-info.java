/** The pages of agencies. */
@NullMarked
package vn.sen.agencies.pages;

import org.jspecify.annotations.NullMarked;
