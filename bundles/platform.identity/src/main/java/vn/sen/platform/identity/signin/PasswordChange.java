package vn.sen.platform.identity.signin;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.Secrets;
import vn.sen.platform.identity.signin.Sessions.Opening;
import vn.sen.platform.identity.signin.Sessions.Owner;

/** Changing one's own password. Thread-safe. */
@Component(service = PasswordChange.class)
public final class PasswordChange {
    private final Store store;
    private final SignIn signIn;
    private final Credentials credentials;
    private final Sessions sessions;

    @Activate
    public PasswordChange(
            @Reference Store store,
            @Reference SignIn signIn,
            @Reference Credentials credentials,
            @Reference Sessions sessions) {
        this.store = store;
        this.signIn = signIn;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    /** Whether nothing but a change of password may be done in this session. */
    boolean forced(String cookie) {
        return sessions.find(cookie)
                .orElseThrow(() -> new Problem(RequestProblem.UNAUTHENTICATED))
                .mustChangePassword();
    }

    /** What was typed. */
    record Typed(String current, String next, String again) {}

    /**
     * Sets the new password and ends every session of the account but this one, which goes on under
     * a new cookie.
     *
     * @return the new cookie
     */
    String change(Typed typed, String cookie, String agent) {
        Caller caller = Call.current().caller();
        Owner owner =
                sessions.owner(cookie)
                        .filter(o -> caller.account().equals(Optional.of(o.account())))
                        .orElseThrow(() -> new Problem(RequestProblem.UNAUTHENTICATED));
        check(typed, caller.name());
        signIn.prove(caller.name(), typed.current());
        String hash = credentials.hash(typed.next());
        String next = Secrets.next();
        store.write(
                "identity.change-password",
                owner.account(),
                change -> {
                    credentials.set(change, owner.account(), hash, false);
                    sessions.endAll(change, owner.account(), null);
                    sessions.open(
                            change,
                            next,
                            new Opening(owner.account(), false, owner.secondFactor(), agent));
                    return 0;
                });
        sessions.forget(owner.account());
        return next;
    }

    private void check(Typed typed, String signInName) {
        Faults faults = new Faults();
        credentials.check(faults, "next", typed.next(), signInName);
        if (!typed.next().equals(typed.again())) {
            faults.add(
                    "again",
                    "different",
                    new Text(
                            "Hai lần nhập mật khẩu mới không giống nhau.",
                            "The two new passwords differ."));
        }
        if (typed.next().equals(typed.current())) {
            faults.add(
                    "next",
                    "unchanged",
                    new Text(
                            "Mật khẩu mới phải khác mật khẩu đang dùng.",
                            "The new password must differ from the current one."));
        }
        faults.check();
    }
}
