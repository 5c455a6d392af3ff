/** Where a dossier lies: steps of its way, hand-overs, consultations, papers in custody. */
package vn.sen.dossiers.legs;
