/** What the clock is asked about dossiers, and what may happen to it. */
package vn.sen.dossiers.clock;
