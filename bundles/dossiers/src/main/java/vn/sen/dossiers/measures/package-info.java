/** Figures of dossiers for inspections and reports. */
package vn.sen.dossiers.measures;
