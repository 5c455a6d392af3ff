/** Dossiers out and in by the national synchronisation fields. */
@org.jspecify.annotations.NullMarked
package vn.sen.dossiers.sync;
