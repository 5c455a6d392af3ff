/** The dossier itself, and the one way in which anything happens to it. */
package vn.sen.dossiers.cases;
