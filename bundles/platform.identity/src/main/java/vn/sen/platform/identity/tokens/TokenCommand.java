package vn.sen.platform.identity.tokens;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.control.ControlCommand;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.accounts.Accounts;
import vn.sen.platform.identity.accounts.SignInNames;

/** {@code sen token --account NAME}: a token for scripts, from the machine's own shell. */
@Component
public final class TokenCommand implements ControlCommand {
    private static final Duration LIFE = Duration.ofDays(TokenDesk.DEFAULT_DAYS);
    private static final int USAGE = 2;

    private final Tokens tokens;
    private final Accounts accounts;

    @Activate
    public TokenCommand(@Reference Tokens tokens, @Reference Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "token";
    }

    /** Prints the token alone, so that a script can take it as it is. */
    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2 || !arguments.get(0).equals("--account")) {
            out.println("sen token --account NAME");
            return USAGE;
        }
        UUID account =
                accounts.byName(SignInNames.normal(arguments.get(1)))
                        .orElseThrow(() -> new Problem(IdentityProblem.UNKNOWN_ACCOUNT));
        out.println(tokens.make(new Tokens.Wish(account, "sen token", LIFE, Set.of())).secret());
        return 0;
    }
}
