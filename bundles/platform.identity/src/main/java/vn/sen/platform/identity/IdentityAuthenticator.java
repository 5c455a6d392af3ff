package vn.sen.platform.identity;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.people.Authenticator;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.identity.signin.Sessions;
import vn.sen.platform.identity.tokens.Tokens;

/** Knows people by their session and scripts by their token. Thread-safe. */
@Component
public final class IdentityAuthenticator implements Authenticator {
    private final Sessions sessions;
    private final Tokens tokens;

    @Activate
    public IdentityAuthenticator(@Reference Sessions sessions, @Reference Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Optional<SignedIn> session(String cookie) {
        return sessions.find(cookie);
    }

    @Override
    public Optional<Caller> token(String bearer) {
        return tokens.find(bearer);
    }
}
