package vn.sen.platform.identity.accounts;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.control.ControlCommand;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.IdentityProblem;

/**
 * {@code sen account reset NAME}: a one-time password from the machine's own shell, for the day
 * when no administrator can help another.
 */
@Component
public final class ResetCommand implements ControlCommand {
    private static final int USAGE = 2;

    private final Accounts accounts;
    private final AccountDesk desk;

    @Activate
    public ResetCommand(@Reference Accounts accounts, @Reference AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "account-reset";
    }

    /** Prints the one-time password alone. Unlocks the name, too. */
    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println("sen account reset NAME");
            return USAGE;
        }
        UUID account =
                accounts.byName(SignInNames.normal(arguments.get(0)))
                        .orElseThrow(() -> new Problem(IdentityProblem.UNKNOWN_ACCOUNT));
        desk.unlock(account);
        out.println(desk.resetFromTheShell(account));
        return 0;
    }
}
