/** What an update may do to tables and interfaces while the version before it still serves. */
@NullMarked
package vn.sen.platform.modules.rules;

import org.jspecify.annotations.NullMarked;
