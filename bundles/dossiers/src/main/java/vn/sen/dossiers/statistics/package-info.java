/** Periodic statistics: flows that add up, lateness by leg, pauses, how long it takes. */
@org.jspecify.annotations.NullMarked
package vn.sen.dossiers.statistics;
