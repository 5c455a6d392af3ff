/** Synthetic land lists with known causes, and the demo data. */
@NullMarked
package vn.sen.reconciliation.demo;

import org.jspecify.annotations.NullMarked;
