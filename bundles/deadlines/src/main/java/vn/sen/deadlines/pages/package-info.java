/** What people see: the calendar of a year, a date told day by day, a calendar from a file. */
@NullMarked
package vn.sen.deadlines.pages;

import org.jspecify.annotations.NullMarked;
