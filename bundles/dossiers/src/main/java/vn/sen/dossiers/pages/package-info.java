/** The pages: desk, my work, one dossier with its clock, the views of heads and supervisors. */
package vn.sen.dossiers.pages;
