/** Who may do what with dossiers, and what can go wrong. */
package vn.sen.dossiers.access;
