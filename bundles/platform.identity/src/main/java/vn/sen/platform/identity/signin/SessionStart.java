package vn.sen.platform.identity.signin;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.Secrets;
import vn.sen.platform.identity.accounts.Callers;
import vn.sen.platform.identity.signin.Sessions.Opening;

/**
 * Opens a session for somebody who has proved who they are, by whatever means: a password today; a
 * sign-in through an outside provider (OpenID Connect) would come here too. Thread-safe.
 */
@Component(service = SessionStart.class)
public final class SessionStart {
    private final Store store;
    private final Sessions sessions;
    private final Callers callers;
    private final SecondFactors secondFactors;

    @Activate
    public SessionStart(
            @Reference Store store,
            @Reference Sessions sessions,
            @Reference Callers callers,
            @Reference SecondFactors secondFactors) {
        this.store = store;
        this.sessions = sessions;
        this.callers = callers;
        this.secondFactors = secondFactors;
    }

    /**
     * @param pending whether a second factor must be shown, or set up, before it is a session
     */
    public record Started(String cookie, boolean pending) {}

    /** After the first factor: a session, or one that waits for the second factor. */
    public Started afterFirstFactor(UUID account, String agent) {
        boolean more =
                store.read(em -> callers.needsSecondFactor(em, account))
                        || secondFactors.has(account);
        return open(
                more ? "identity.password-accepted" : "identity.sign-in",
                new Opening(account, more, false, agent),
                "");
    }

    /** After the second factor: the pending session becomes a real one under a new cookie. */
    Started afterSecondFactor(UUID account, String agent, String pendingCookie) {
        return open("identity.sign-in", new Opening(account, false, true, agent), pendingCookie);
    }

    private Started open(String act, Opening opening, String endedCookie) {
        UUID account = opening.account();
        Caller caller =
                store.read(em -> callers.of(em, account, true))
                        .orElseThrow(() -> new Problem(IdentityProblem.SIGN_IN_EXPIRED));
        String cookie = Secrets.next();
        SignInLog.as(
                caller,
                () ->
                        store.write(
                                act,
                                account,
                                change -> {
                                    sessions.end(change, endedCookie);
                                    sessions.open(change, cookie, opening);
                                    change.note("browser", opening.agent());
                                    return 0;
                                }));
        return new Started(cookie, opening.pending());
    }
}
