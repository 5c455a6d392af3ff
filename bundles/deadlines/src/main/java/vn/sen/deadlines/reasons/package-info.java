/** Why a clock may stop: packs of reasons in versions, files in and out. */
@NullMarked
package vn.sen.deadlines.reasons;

import org.jspecify.annotations.NullMarked;
