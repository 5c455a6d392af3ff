/** The past is corrected by two people; what stood before stays visible. */
package vn.sen.dossiers.corrections;
