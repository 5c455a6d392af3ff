/** Accounts, the roles given to them, and the second person that dangerous grants need. */
@NullMarked
package vn.sen.platform.identity.accounts;

import org.jspecify.annotations.NullMarked;
