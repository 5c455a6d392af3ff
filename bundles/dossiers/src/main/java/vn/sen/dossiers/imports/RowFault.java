package vn.sen.dossiers.imports;

import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * What is wrong with a row, and what to do.
 *
 * @param item the column at fault; null for the row as a whole
 */
record RowFault(@Nullable Item item, Text message) {}
