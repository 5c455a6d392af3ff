package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.House;
import vn.sen.platform.identity.signin.SessionStart.Started;
import vn.sen.platform.testkit.TestDatabase;

class SigningInTest {
    private TestDatabase database;
    private House house;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new House(database);
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    private String refusal(String name, String password) {
        return assertThrows(
                        Problem.class, () -> house.signIn.withPassword(name, password, "Firefox"))
                .code()
                .code();
    }

    @Test
    void the_right_password_opens_a_session_and_the_trail_says_who() {
        UUID account = house.person("noivu", Role.HOME_AFFAIRS);

        Started started = house.signIn.withPassword("  NoiVu ", House.PASSWORD, "Firefox · Linux");

        assertFalse(started.pending());
        var signedIn = house.authenticator.session(started.cookie()).orElseThrow();
        assertEquals(account, signedIn.caller().account().orElseThrow());
        assertFalse(signedIn.mustChangePassword());
        assertEquals(43, signedIn.antiForgery().length());
        var last = house.store.acts().get(house.store.acts().size() - 1);
        assertEquals("identity.sign-in", last.name());
        assertEquals("noivu", last.who());
    }

    @Test
    void what_was_wrong_is_never_said() {
        house.person("noivu");
        UUID closed = house.person("nghiviec");
        UUID admin = house.person("admin", Role.ADMINISTRATOR);
        house.as(admin, () -> house.desk.close(closed, ""));

        assertEquals("identity-wrong-credentials", refusal("noivu", "sai mật khẩu rồi"));
        assertEquals("identity-wrong-credentials", refusal("khongai", House.PASSWORD));
        assertEquals("identity-wrong-credentials", refusal("nghiviec", House.PASSWORD));
        assertEquals(3, house.trail.recorded.size());
        assertTrue(house.trail.recorded.stream().allMatch(r -> r.result().equals("denied")));
        assertFalse(house.trail.recorded.toString().contains("khongai"));
        assertFalse(house.trail.recorded.toString().contains("sai mật khẩu"));
    }

    /** Counted in bytes, which do not depend on how busy the machine is. */
    @Test
    void an_unknown_name_costs_as_much_as_a_known_one() {
        house.person("noivu");
        refusal("noivu", "làm ấm máy trước đã");
        refusal("khongai", "làm ấm máy trước đã");

        long known = allocated(() -> refusal("noivu", "sai mật khẩu rồi"));
        long unknown = allocated(() -> refusal("khongai", "sai mật khẩu rồi"));

        assertTrue(known > 1_000_000, "the password was checked at all: " + known);
        assertEquals(1.0, (double) unknown / known, 0.15, known + " and " + unknown);
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void five_failures_lock_the_name_and_a_quarter_of_an_hour_opens_it() {
        house.person("noivu");
        for (int i = 0; i < 5; i++) {
            assertEquals("identity-wrong-credentials", refusal("noivu", "sai mật khẩu rồi"));
        }

        assertEquals("identity-locked-out", refusal("noivu", House.PASSWORD));
        assertEquals(
                List.of("identity.sign-in", "identity.lock-out"),
                house.trail.recorded.subList(4, 6).stream().map(r -> r.act()).toList());
        house.clock.advance(Duration.ofMinutes(15));
        house.signIn.withPassword("noivu", House.PASSWORD, "");
        assertEquals(0, house.attempts.minutesLocked(SignIn.attemptsOf("noivu")));
    }

    @Test
    void a_name_that_nobody_has_is_locked_just_the_same() {
        for (int i = 0; i < 5; i++) {
            refusal("khongai", "sai mật khẩu rồi");
        }
        assertEquals("identity-locked-out", refusal("khongai", "sai mật khẩu rồi"));
    }

    @Test
    void parallel_guesses_do_not_get_past_the_lock() throws Exception {
        house.person("noivu");
        List<Thread> guesses =
                java.util.stream.IntStream.range(0, 8)
                        .mapToObj(i -> new Thread(() -> refusal("noivu", "đoán mò lần " + i)))
                        .toList();
        guesses.forEach(Thread::start);
        for (Thread guess : guesses) {
            guess.join();
        }
        long tried =
                house.trail.recorded.stream()
                        .filter(r -> r.act().equals("identity.sign-in"))
                        .count();
        assertEquals(5, tried);
    }

    @Test
    void an_administrator_unlocks() {
        UUID account = house.person("noivu");
        UUID admin = house.person("admin", Role.ADMINISTRATOR);
        for (int i = 0; i < 5; i++) {
            refusal("noivu", "sai mật khẩu rồi");
        }

        house.does(admin, () -> house.desk.unlock(account));

        house.signIn.withPassword("noivu", House.PASSWORD, "");
    }

    @Test
    void signing_an_act_asks_for_the_password_again_and_counts_wrong_ones() {
        UUID account = house.person("truongdoan");
        assertTrue(house.passwordAgain.confirms(account, House.PASSWORD));
        for (int i = 0; i < 5; i++) {
            assertFalse(house.passwordAgain.confirms(account, "sai mật khẩu rồi"));
        }
        assertFalse(house.passwordAgain.confirms(account, House.PASSWORD));
        assertFalse(house.passwordAgain.confirms(UUID.randomUUID(), House.PASSWORD));
    }

    @Test
    void an_older_cheaper_hash_is_renewed_at_the_sign_in() {
        house.person("noivu");
        database.run(
                "update identity_credential set password_hash = '"
                        + new Passwords(
                                        new vn.sen.platform.identity.IdentitySettings(
                                                name ->
                                                        name.endsWith("argon2-memory")
                                                                ? "64"
                                                                : null))
                                .hash(House.PASSWORD)
                        + "'");

        house.signIn.withPassword("noivu", House.PASSWORD, "");

        String kept =
                house.store.read(
                        em ->
                                (String)
                                        em.createNativeQuery(
                                                        "select password_hash from"
                                                                + " identity_credential")
                                                .getSingleResult());
        assertTrue(kept.contains("m=1024,"), kept);
        house.signIn.withPassword("noivu", House.PASSWORD, "");
    }
}
