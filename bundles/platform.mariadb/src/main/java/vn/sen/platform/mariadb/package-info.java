/** A MariaDB server of one's own: unpacked, set up, started and stopped as a child process. */
@NullMarked
package vn.sen.platform.mariadb;

import org.jspecify.annotations.NullMarked;
