package vn.sen.platform.identity.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.accounts.GuardedActs.OneTime;
import vn.sen.platform.identity.signin.Attempts;
import vn.sen.platform.identity.signin.Sessions;
import vn.sen.platform.identity.signin.SignIn;

/** What an administrator does with people. Thread-safe. */
@Component(service = AccountDesk.class)
public final class AccountDesk {
    private final Store store;
    private final Accounts accounts;
    private final GuardedActs acts;
    private final Approvals approvals;
    private final Attempts attempts;

    @Activate
    public AccountDesk(
            @Reference Store store,
            @Reference Accounts accounts,
            @Reference GuardedActs acts,
            @Reference Approvals approvals,
            @Reference Attempts attempts) {
        this.store = store;
        this.accounts = accounts;
        this.acts = acts;
        this.approvals = approvals;
        this.attempts = attempts;
    }

    /**
     * @param password to be told to the person; it must be changed at the first sign-in
     */
    public record Made(UUID id, String password) {}

    /**
     * How an act ended.
     *
     * @param waiting whether another administrator must approve it first
     * @param password the new one after a reset, shown once; "" otherwise
     */
    public record Outcome(boolean waiting, String password) {}

    /** What people are asked for when an account is made or edited. */
    public record Details(String signInName, String displayName, Optional<UUID> agency) {}

    /** Makes an account without any role. */
    public Made make(Details details, Faults faults) {
        Reach.require(details.agency());
        String name = SignInNames.check(faults, "signInName", details.signInName());
        String shown = faults.text("displayName", details.displayName(), 200);
        faults.check();
        OneTime oneTime = acts.oneTime();
        UUID id =
                accounts.makeWithHash(
                        new Accounts.Wish(name, shown, details.agency(), List.of(), false),
                        oneTime.hash(),
                        true);
        return new Made(id, oneTime.shown());
    }

    public void edit(UUID id, String displayName, Optional<UUID> agency) {
        Reach.require(agency);
        store.write(
                "identity.edit-account",
                id,
                change -> {
                    AccountEntity account = Accounts.require(change.em(), id);
                    Reach.requireOver(change.em(), account);
                    Call.current().requireVersion(account.version);
                    change.note("name", account.displayName + " → " + displayName);
                    account.rename(displayName);
                    account.agency = agency.orElse(null);
                    return 0;
                });
        acts.settled(id);
    }

    /** Gives a role at once, or asks for approval when it takes two people. */
    public Outcome give(UUID id, Grant grant, String reason) {
        Reach.require(grant.scope());
        return act(new GuardedAct(GuardedAct.Kind.GRANT, id, Optional.of(grant)), reason);
    }

    /** Takes away the role of this grant. */
    public Outcome take(UUID id, UUID grantId, String reason) {
        Grant grant =
                store.read(em -> Accounts.grantsOf(em, id)).stream()
                        .filter(g -> g.id.equals(grantId))
                        .findFirst()
                        .map(GrantEntity::grant)
                        .orElseThrow(() -> new Problem(IdentityProblem.UNKNOWN_ACCOUNT));
        return act(new GuardedAct(GuardedAct.Kind.REVOKE, id, Optional.of(grant)), reason);
    }

    public Outcome close(UUID id, String reason) {
        return act(new GuardedAct(GuardedAct.Kind.CLOSE, id, Optional.empty()), reason);
    }

    public Outcome reset(UUID id, String reason) {
        return act(new GuardedAct(GuardedAct.Kind.RESET, id, Optional.empty()), reason);
    }

    /**
     * Resets without a second person, for whoever owns the machine itself.
     *
     * @return the one-time password
     */
    String resetFromTheShell(UUID id) {
        return perform(new GuardedAct(GuardedAct.Kind.RESET, id, Optional.empty())).password();
    }

    private Outcome act(GuardedAct act, String reason) {
        UUID id = act.account();
        if (Call.current().caller().account().equals(Optional.of(id))) {
            throw new Problem(IdentityProblem.NOT_YOURSELF);
        }
        boolean two =
                store.read(
                        em -> {
                            Reach.requireOver(em, Accounts.require(em, id));
                            List<Role> held =
                                    Accounts.grantsOf(em, id).stream().map(g -> g.role).toList();
                            return act.needsTwo(held) && GuardedActs.hasSecondPerson(em);
                        });
        if (two) {
            approvals.ask(act, reason);
            return new Outcome(true, "");
        }
        return perform(act);
    }

    private Outcome perform(GuardedAct act) {
        OneTime oneTime = acts.prepare(act.kind());
        store.write(
                act.kind().act(),
                act.account(),
                change -> {
                    acts.apply(change, act, oneTime);
                    return 0;
                });
        acts.settled(act.account());
        return new Outcome(false, oneTime.shown());
    }

    /** Opens a closed account again. */
    public void reopen(UUID id) {
        store.write(
                "identity.reopen-account",
                id,
                change -> {
                    AccountEntity account = Accounts.require(change.em(), id);
                    Reach.requireOver(change.em(), account);
                    account.active = true;
                    return 0;
                });
    }

    /** Ends the lock after wrong passwords. */
    public void unlock(UUID id) {
        String name =
                store.write(
                        "identity.unlock-account",
                        id,
                        change -> {
                            AccountEntity account = Accounts.require(change.em(), id);
                            Reach.requireOver(change.em(), account);
                            return account.signInName;
                        });
        attempts.forget(SignIn.attemptsOf(name));
        attempts.forget("second-factor:" + id);
    }

    /** Minutes for which the person cannot sign in after wrong passwords; 0 when not locked. */
    public long lockedMinutes(String signInName) {
        return attempts.minutesLocked(SignIn.attemptsOf(signInName));
    }

    /** Ends all sessions of the person. */
    public void signOutEverywhere(UUID id, Sessions sessions) {
        store.write(
                "identity.sign-out-everywhere",
                id,
                change -> {
                    Reach.requireOver(change.em(), Accounts.require(change.em(), id));
                    change.note("ended", sessions.endAll(change, id, null));
                    return 0;
                });
        acts.settled(id);
    }
}
