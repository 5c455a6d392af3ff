/** What tests stand on: a real database, a clock that can be moved, callers, contract tests. */
@NullMarked
package vn.sen.platform.testkit;

import org.jspecify.annotations.NullMarked;
