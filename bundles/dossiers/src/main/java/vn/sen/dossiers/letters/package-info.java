/** What is said to people in writing about their dossiers. */
package vn.sen.dossiers.letters;
