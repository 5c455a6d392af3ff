package vn.sen.platform.identity.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.signin.SecondFactors.Enrolment;
import vn.sen.platform.identity.signin.SessionStart.Started;

/** The step of a sign-in that asks for the second factor, or sets it up. Thread-safe. */
@Component(service = SecondStep.class)
public final class SecondStep {
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final SessionStart start;
    private final SignInLog log;

    @Activate
    public SecondStep(
            @Reference Sessions sessions,
            @Reference SecondFactors secondFactors,
            @Reference SessionStart start,
            @Reference SignInLog log) {
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.start = start;
        this.log = log;
    }

    /** What to show; empty when a code is all that is asked for. */
    Optional<Enrolment> enrolment(String pendingCookie) {
        UUID account = account(pendingCookie);
        return secondFactors.has(account)
                ? Optional.empty()
                : Optional.of(secondFactors.enrol(account));
    }

    /**
     * A session after the right code.
     *
     * @param recoveryCodes new codes to show once, when the code ended a set-up; otherwise empty
     */
    record Passed(Started started, List<String> recoveryCodes) {}

    Passed pass(String pendingCookie, String code, String agent) {
        UUID account = account(pendingCookie);
        List<String> recoveryCodes = prove(account, code);
        return new Passed(start.afterSecondFactor(account, agent, pendingCookie), recoveryCodes);
    }

    private List<String> prove(UUID account, String code) {
        try {
            if (secondFactors.has(account)) {
                secondFactors.require(account, code, true);
                return List.of();
            }
            return secondFactors.confirm(account, code);
        } catch (Problem refused) {
            log.denied("identity.second-factor", account, Map.of("reason", refused.code().code()));
            throw refused;
        }
    }

    private UUID account(String pendingCookie) {
        return sessions.pending(pendingCookie)
                .orElseThrow(() -> new Problem(IdentityProblem.SIGN_IN_EXPIRED));
    }
}
