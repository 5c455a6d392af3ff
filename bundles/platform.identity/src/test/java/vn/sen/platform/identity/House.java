package vn.sen.platform.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.people.AgencyTree;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.identity.accounts.AccountDesk;
import vn.sen.platform.identity.accounts.AccountDirectory;
import vn.sen.platform.identity.accounts.AccountPeople;
import vn.sen.platform.identity.accounts.Accounts;
import vn.sen.platform.identity.accounts.AgencyCodes;
import vn.sen.platform.identity.accounts.Approvals;
import vn.sen.platform.identity.accounts.Callers;
import vn.sen.platform.identity.accounts.Grant;
import vn.sen.platform.identity.accounts.GuardedActs;
import vn.sen.platform.identity.signin.Attempts;
import vn.sen.platform.identity.signin.Credentials;
import vn.sen.platform.identity.signin.FirstAdministrator;
import vn.sen.platform.identity.signin.PasswordAgain;
import vn.sen.platform.identity.signin.PasswordChange;
import vn.sen.platform.identity.signin.Passwords;
import vn.sen.platform.identity.signin.SecondFactors;
import vn.sen.platform.identity.signin.SecondStep;
import vn.sen.platform.identity.signin.SecretBox;
import vn.sen.platform.identity.signin.SessionLimits;
import vn.sen.platform.identity.signin.SessionStart;
import vn.sen.platform.identity.signin.Sessions;
import vn.sen.platform.identity.signin.SignIn;
import vn.sen.platform.identity.signin.SignInLog;
import vn.sen.platform.identity.tokens.TokenDesk;
import vn.sen.platform.identity.tokens.Tokens;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestStore;

/** All of identity, wired as the framework would, on a real database and a clock that stands. */
public final class House implements AutoCloseable {
    public static final String PASSWORD = "hoa sen tháng mười 2021";

    public final FixedClock clock = FixedClock.at("2021-10-20T08:00");
    public final FakeTrail trail = new FakeTrail();
    public final FakeTree tree = new FakeTree();
    public final Map<String, String> properties =
            new HashMap<>(Map.of("sen.identity.argon2-memory", "1024"));
    public final TestStore store;
    public final IdentitySettings settings = new IdentitySettings(properties::get);
    public final RecentCallers recent = new RecentCallers(clock);
    public final Attempts attempts;
    public final Credentials credentials;
    public final Sessions sessions;
    public final SecondFactors secondFactors;
    public final SessionStart start;
    public final SignIn signIn;
    public final SecondStep secondStep;
    public final PasswordChange passwordChange;
    public final Accounts accounts;
    public final AccountPeople people;
    public final AccountDesk desk;
    public final Approvals approvals;
    public final AccountDirectory directory;
    public final Tokens tokens;
    public final TokenDesk tokenDesk;
    public final PasswordAgain passwordAgain;
    public final IdentityAuthenticator authenticator;

    public House(TestDatabase database) {
        this(database, Map.of());
    }

    public House(TestDatabase database, Map<String, String> more) {
        properties.put("sen.var", folder().toString());
        properties.putAll(more);
        store = new TestStore(database);
        FakePorts ports = new FakePorts();
        ports.put(AgencyTree.class, tree);
        Bookkeeping bookkeeping = new Bookkeeping(store);
        Callers callers = new Callers(ports, settings);
        attempts = new Attempts(store, bookkeeping, clock, settings);
        credentials = new Credentials(store, bookkeeping, new Passwords(settings), clock, settings);
        SessionLimits limits = new SessionLimits(clock, settings);
        sessions = new Sessions(store, bookkeeping, callers, recent, limits);
        secondFactors = new SecondFactors(store, bookkeeping, attempts, clock, box());
        start = new SessionStart(store, sessions, callers, secondFactors);
        SignInLog log = new SignInLog(trail, new PlainJson());
        signIn = new SignIn(credentials, attempts, start, log);
        secondStep = new SecondStep(sessions, secondFactors, start, log);
        passwordChange = new PasswordChange(store, signIn, credentials, sessions);
        accounts = new Accounts(store, credentials, clock);
        people = new AccountPeople(store, accounts, credentials, settings);
        ports.put(People.class, people);
        GuardedActs acts = new GuardedActs(accounts, credentials, sessions, clock);
        AgencyCodes agencies = new AgencyCodes(ports);
        approvals = new Approvals(store, acts, agencies, clock);
        desk = new AccountDesk(store, accounts, acts, approvals, attempts);
        directory = new AccountDirectory(store, agencies);
        tokens = new Tokens(store, bookkeeping, callers, recent, clock);
        tokenDesk = new TokenDesk(tokens);
        passwordAgain = new PasswordAgain(signIn, attempts, ports);
        authenticator = new IdentityAuthenticator(sessions, tokens);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("sen-identity");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SecretBox box() {
        return new SecretBox(settings);
    }

    public FirstAdministrator firstAdministrator() {
        return new FirstAdministrator(accounts, credentials, attempts, settings);
    }

    /** An account with {@link #PASSWORD} that need not be changed. */
    public UUID person(String name, Role... roles) {
        return person(name, Optional.empty(), roles);
    }

    public UUID person(String name, Optional<UUID> agency, Role... roles) {
        List<Grant> grants = List.of(roles).stream().map(role -> new Grant(role, agency)).toList();
        return accounts.make(
                new Accounts.Wish(name, "Người thử " + name, agency, grants, false),
                PASSWORD,
                false);
    }

    /** As the account is when it has shown everything that is asked of it. */
    public Caller caller(UUID account) {
        FakePorts ports = new FakePorts();
        ports.put(AgencyTree.class, tree);
        Callers callers = new Callers(ports, settings);
        return store.read(em -> callers.of(em, account, true)).orElseThrow();
    }

    /** Runs the work as a request of this account. */
    public <T> T as(UUID account, java.util.concurrent.Callable<T> work) {
        Call call =
                new Call(
                        caller(account),
                        Language.VI,
                        "0123456789abcdef",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        try {
            return call.run(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** For acts that return nothing. */
    public void does(UUID account, Runnable work) {
        as(
                account,
                () -> {
                    work.run();
                    return true;
                });
    }

    @Override
    public void close() {
        store.close();
    }

    /** Enough to write details of the audit trail. */
    private static final class PlainJson implements Json {
        @Override
        public String write(Object value) {
            return value.toString();
        }

        @Override
        public void write(Object value, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object read(InputStream in, Type type) {
            throw new UnsupportedOperationException();
        }
    }
}
