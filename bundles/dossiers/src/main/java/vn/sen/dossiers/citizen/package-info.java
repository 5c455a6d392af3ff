/** What a dossier's owner sees and is told, without an account. */
@org.jspecify.annotations.NullMarked
package vn.sen.dossiers.citizen;
