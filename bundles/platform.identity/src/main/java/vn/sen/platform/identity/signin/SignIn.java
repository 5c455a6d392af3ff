package vn.sen.platform.identity.signin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.accounts.SignInNames;
import vn.sen.platform.identity.signin.SessionStart.Started;

/** Signing in with name and password. Thread-safe. */
@Component(service = SignIn.class)
public final class SignIn {
    private static final String ACT = "identity.sign-in";

    private final Credentials credentials;
    private final Attempts attempts;
    private final SessionStart start;
    private final SignInLog log;

    @Activate
    public SignIn(
            @Reference Credentials credentials,
            @Reference Attempts attempts,
            @Reference SessionStart start,
            @Reference SignInLog log) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.start = start;
        this.log = log;
    }

    /** Key under which failures of a sign-in name are counted. */
    public static String attemptsOf(String signInName) {
        return "name:" + signInName;
    }

    /** Throws the same {@code identity-wrong-credentials} whatever was wrong. */
    public Started withPassword(String typedName, String password, String agent) {
        return start.afterFirstFactor(prove(typedName, password), agent);
    }

    /** The account whose name and password these are. */
    UUID prove(String typedName, String password) {
        return tryOnce(typedName, password)
                .orElseThrow(() -> new Problem(IdentityProblem.WRONG_CREDENTIALS));
    }

    /** Empty when name or password is wrong, which counts and is written into the audit trail. */
    Optional<UUID> tryOnce(String typedName, String password) {
        String name = SignInNames.normal(typedName);
        var tried = attempts.attempt(attemptsOf(name), () -> credentials.verify(name, password));
        if (tried.found().isEmpty()) {
            refused(name, tried.lockedNow());
        }
        return tried.found();
    }

    /** A name that nobody has is not written down: it may be a password in the wrong field. */
    private void refused(String name, boolean lockedNow) {
        Optional<UUID> owner = credentials.owner(name);
        @Nullable UUID account = owner.orElse(null);
        String shown = owner.isPresent() ? name : "?";
        log.denied(ACT, account, Map.of("name", shown));
        if (lockedNow) {
            log.denied("identity.lock-out", account, Map.of("name", shown));
        }
    }
}
