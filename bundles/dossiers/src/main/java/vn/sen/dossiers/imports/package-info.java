/** Dossiers from the registers of other systems. */
@NullMarked
package vn.sen.dossiers.imports;

import org.jspecify.annotations.NullMarked;
