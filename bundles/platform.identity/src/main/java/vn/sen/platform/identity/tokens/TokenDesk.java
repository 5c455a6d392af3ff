package vn.sen.platform.identity.tokens;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.tokens.Tokens.Made;

/** People making tokens for their own scripts. Thread-safe. */
@Component(service = TokenDesk.class)
public final class TokenDesk {
    public static final int MOST_DAYS = 366;
    public static final int DEFAULT_DAYS = 90;

    private final Tokens tokens;

    @Activate
    public TokenDesk(@Reference Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * @param roles to which it is narrowed; empty for all of one's own
     */
    public record Wanted(String label, int days, Set<Role> roles) {}

    /** Makes a token that may do no more than the caller may now. */
    public Made make(Wanted wanted, Faults faults) {
        Caller caller = Call.current().caller();
        UUID self = self();
        String label = faults.text("label", wanted.label(), 120);
        if (wanted.days() < 1 || wanted.days() > MOST_DAYS) {
            faults.add(
                    "days",
                    "out-of-range",
                    new Text("Từ 1 đến {0} ngày.", "From 1 to {0} days.").with(MOST_DAYS));
        }
        if (!caller.roles().containsAll(wanted.roles())) {
            faults.add(
                    "roles",
                    "not-held",
                    new Text(
                            "Chỉ chọn được vai trò mà bạn đang giữ.",
                            "Choose from the roles that you hold."));
        }
        faults.check();
        return tokens.make(
                new Tokens.Wish(self, label, Duration.ofDays(wanted.days()), narrowed(wanted)));
    }

    /** Written out even when nothing was chosen: a role given later is not lent to old tokens. */
    private static Set<Role> narrowed(Wanted wanted) {
        Set<Role> roles =
                wanted.roles().isEmpty() ? Call.current().caller().roles() : wanted.roles();
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    /** The caller's account; throws {@code request-unauthenticated} for who has none. */
    public static UUID self() {
        return Call.current()
                .caller()
                .account()
                .orElseThrow(() -> new Problem(RequestProblem.UNAUTHENTICATED));
    }
}
