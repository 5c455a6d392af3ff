/** The {@code sen} command: starts, stops and looks after one node. */
@NullMarked
package vn.sen.launcher;

import org.jspecify.annotations.NullMarked;
