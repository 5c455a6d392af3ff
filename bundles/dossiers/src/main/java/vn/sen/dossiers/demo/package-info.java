/** Invented dossiers of the last months, made by the acts of the module itself. */
package vn.sen.dossiers.demo;
