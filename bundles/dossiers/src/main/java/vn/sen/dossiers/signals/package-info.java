/** Signs of figures that were made, and how work is spread: to be looked at, never verdicts. */
package vn.sen.dossiers.signals;
