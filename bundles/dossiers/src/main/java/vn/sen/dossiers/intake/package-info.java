/** How dossiers come in: codes, checklists, receipt at the desk, online and by post. */
package vn.sen.dossiers.intake;
