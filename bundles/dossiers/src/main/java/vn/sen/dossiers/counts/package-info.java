/** Counts kept with every act, folded later, proved every night. */
package vn.sen.dossiers.counts;
