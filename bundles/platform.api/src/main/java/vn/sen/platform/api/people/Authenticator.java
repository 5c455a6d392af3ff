package vn.sen.platform.api.people;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Turns what a request carries into a caller. Thread-safe; answers may be cached for seconds. */
@ProviderType
public interface Authenticator {
    /**
     * The person of a session cookie, with the session's anti-forgery token; empty when unknown,
     * ended or locked.
     */
    Optional<SignedIn> session(String cookie);

    /** The account of a bearer token; empty when unknown, expired or revoked. */
    Optional<Caller> token(String bearer);

    /**
     * @param antiForgery must come back with every form of the session
     * @param mustChangePassword nothing but the change of password may be done before it
     */
    record SignedIn(Caller caller, String antiForgery, boolean mustChangePassword) {}
}
