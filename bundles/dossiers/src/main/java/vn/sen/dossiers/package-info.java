/** Dossiers of citizens and enterprises, whose dates explain themselves. */
package vn.sen.dossiers;
