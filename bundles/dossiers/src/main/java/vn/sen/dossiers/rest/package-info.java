/** Dossiers over HTTP. */
package vn.sen.dossiers.rest;
