/**
 * Messages to people outside: kept with the act that causes them, sent after it, seen by operators.
 */
@NullMarked
package vn.sen.platform.notifications;

import org.jspecify.annotations.NullMarked;
