/** How somebody proves who they are: passwords, second factors, sessions. */
@NullMarked
package vn.sen.platform.identity.signin;

import org.jspecify.annotations.NullMarked;
