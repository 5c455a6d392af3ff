/** Working calendars of province, agencies and desks: versions, inheritance, files in and out. */
@NullMarked
package vn.sen.deadlines.calendars;

import org.jspecify.annotations.NullMarked;
