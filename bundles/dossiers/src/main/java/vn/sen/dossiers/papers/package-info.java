/** The forms that come with a dossier, by the regulation in force on their day. */
@org.jspecify.annotations.NullMarked
package vn.sen.dossiers.papers;
