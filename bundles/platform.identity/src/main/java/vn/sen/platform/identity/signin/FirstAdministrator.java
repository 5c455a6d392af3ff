package vn.sen.platform.identity.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.IdentitySettings;
import vn.sen.platform.identity.Secrets;
import vn.sen.platform.identity.accounts.Accounts;
import vn.sen.platform.identity.accounts.Grant;
import vn.sen.platform.identity.accounts.SignInNames;

/**
 * The first account of an empty database: made by whoever can read the server's console, where a
 * code is printed at each start until it was used. Thread-safe.
 */
@Component(service = FirstAdministrator.class)
public final class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Credentials credentials;
    private final Attempts attempts;
    private final String code = Secrets.readable(4);
    private volatile boolean done;

    @Activate
    public FirstAdministrator(
            @Reference Accounts accounts,
            @Reference Credentials credentials,
            @Reference Attempts attempts,
            @Reference IdentitySettings settings) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
        done = settings.demo();
        if (wanted()) {
            LOG.warn(
                    "Chưa có tài khoản nào. Mở {}/login/setup và nhập mã thiết lập: {}",
                    settings.publicUrl(),
                    code);
        }
    }

    /** What the console shows. */
    String code() {
        return code;
    }

    /** Whether nobody has an account yet. */
    boolean wanted() {
        if (!done && !accounts.none()) {
            done = true;
        }
        return !done;
    }

    /** What was typed. */
    record Typed(
            String code, String signInName, String displayName, String password, String again) {}

    /** Makes the first administrator, who also operates the system. */
    synchronized void make(Typed typed) {
        if (!wanted()) {
            throw new Problem(IdentityProblem.ALREADY_SET_UP);
        }
        Faults faults = new Faults();
        String name = SignInNames.check(faults, "name", typed.signInName());
        String shown = faults.text("displayName", typed.displayName(), 200);
        credentials.check(faults, "password", typed.password(), name);
        if (!typed.password().equals(typed.again())) {
            faults.add(
                    "again",
                    "different",
                    new Text("Hai lần nhập mật khẩu không giống nhau.", "The passwords differ."));
        }
        faults.check();
        requireCode(typed.code());
        accounts.make(
                new Accounts.Wish(
                        name,
                        shown,
                        Optional.empty(),
                        List.of(
                                Grant.everywhere(Role.ADMINISTRATOR),
                                Grant.everywhere(Role.OPERATOR)),
                        false),
                typed.password(),
                false);
        done = true;
    }

    private void requireCode(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        var tried =
                attempts.attempt(
                        "setup",
                        () -> Secrets.same(code, plain) ? Optional.of(code) : Optional.empty());
        if (tried.found().isEmpty()) {
            throw new Problem(IdentityProblem.WRONG_SETUP_CODE);
        }
    }
}
