package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.House;
import vn.sen.platform.identity.signin.PasswordChange.Typed;
import vn.sen.platform.testkit.TestDatabase;

class EndingSessionsTest {
    private static final String NEXT = "con cò bay lả bay la";

    private TestDatabase database;
    private House house;
    private UUID account;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new House(database);
        account = house.person("noivu", Role.HOME_AFFAIRS);
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    private String signIn() {
        return house.signIn.withPassword("noivu", House.PASSWORD, "Firefox").cookie();
    }

    private boolean open(String cookie) {
        return house.authenticator.session(cookie).isPresent();
    }

    @Test
    void half_an_hour_without_a_request_ends_it() {
        String cookie = signIn();
        house.clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertTrue(open(cookie));
        house.clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertTrue(open(cookie), "the request in between counts");
        house.clock.advance(Duration.ofMinutes(30));
        assertFalse(open(cookie));
    }

    @Test
    void ten_hours_end_it_however_busy_it_is() {
        String cookie = signIn();
        for (int i = 0; i < 10 * 60 / 20 - 1; i++) {
            house.clock.advance(Duration.ofMinutes(20));
            assertTrue(open(cookie));
        }
        house.clock.advance(Duration.ofMinutes(20));
        assertFalse(open(cookie));
    }

    @Test
    void being_seen_is_written_once_a_minute_at_most() {
        String cookie = signIn();
        Instant start = lastSeen();
        house.clock.advance(Duration.ofSeconds(59));
        open(cookie);
        assertEquals(start, lastSeen());
        house.clock.advance(Duration.ofSeconds(1));
        house.clock.advance(Duration.ofSeconds(5));
        open(cookie);
        assertEquals(start.plusSeconds(65), lastSeen());
    }

    private Instant lastSeen() {
        List<Sessions.Seen> all = house.sessions.of(account, "");
        return all.get(0).lastSeenAt();
    }

    @Test
    void signing_out_ends_it_at_once() {
        String cookie = signIn();
        assertTrue(open(cookie));

        house.sessions.signOut(cookie);

        assertFalse(open(cookie));
        assertTrue(house.store.actNames().contains("identity.sign-out"));
    }

    @Test
    void another_node_forgets_it_within_seconds() {
        String cookie = signIn();
        assertTrue(open(cookie));
        database.run("delete from identity_session");
        house.clock.advance(Duration.ofSeconds(4));
        assertTrue(open(cookie), "kept for a moment");
        house.clock.advance(Duration.ofSeconds(1));
        assertFalse(open(cookie));
    }

    @Test
    void signing_out_everywhere_spares_only_the_session_that_asks() {
        String here = signIn();
        String there = signIn();
        assertTrue(open(there));

        house.does(account, () -> house.sessions.signOutEverywhere(account, here));

        assertTrue(open(here));
        assertFalse(open(there));
    }

    @Test
    void closing_the_account_ends_everything_at_once() {
        UUID admin = house.person("admin", Role.ADMINISTRATOR);
        String cookie = signIn();
        assertTrue(open(cookie));

        house.as(admin, () -> house.desk.close(account, "Nghỉ việc"));

        assertFalse(open(cookie));
    }

    @Test
    void a_new_password_ends_the_others_and_gives_this_one_a_new_cookie() {
        String here = signIn();
        String there = signIn();

        String next =
                house.as(
                        account,
                        () ->
                                house.passwordChange.change(
                                        new Typed(House.PASSWORD, NEXT, NEXT), here, "Firefox"));

        assertNotEquals(here, next);
        assertTrue(open(next));
        assertFalse(open(here));
        assertFalse(open(there));
        house.signIn.withPassword("noivu", NEXT, "");
    }

    @Test
    void a_reset_password_must_be_changed_before_anything_else() {
        UUID admin = house.person("admin", Role.ADMINISTRATOR);
        String old = signIn();
        String oneTime = house.as(admin, () -> house.desk.reset(account, "Quên")).password();
        assertFalse(open(old));

        String cookie = house.signIn.withPassword("noivu", oneTime, "").cookie();
        assertTrue(house.authenticator.session(cookie).orElseThrow().mustChangePassword());
        assertThrows(
                Problem.class,
                () ->
                        house.does(
                                account,
                                () ->
                                        house.passwordChange.change(
                                                new Typed(oneTime, oneTime, oneTime), cookie, "")));
        String after =
                house.as(
                        account,
                        () ->
                                house.passwordChange.change(
                                        new Typed(oneTime, NEXT, NEXT), cookie, ""));

        assertFalse(house.authenticator.session(after).orElseThrow().mustChangePassword());
    }

    @Test
    void a_password_is_not_changed_with_somebody_elses_cookie_or_a_wrong_current_one() {
        house.person("khac");
        String foreign = house.signIn.withPassword("khac", House.PASSWORD, "").cookie();
        String own = signIn();
        Typed right = new Typed(House.PASSWORD, NEXT, NEXT);
        Typed wrong = new Typed("không phải thế này", NEXT, NEXT);

        assertEquals("request-unauthenticated", refusal(right, foreign));
        assertEquals("identity-wrong-credentials", refusal(wrong, own));
        assertEquals("request-invalid", refusal(new Typed(House.PASSWORD, NEXT, "khác"), own));
    }

    private String refusal(Typed typed, String cookie) {
        return assertThrows(
                        Problem.class,
                        () ->
                                house.does(
                                        account,
                                        () -> house.passwordChange.change(typed, cookie, "")))
                .code()
                .code();
    }

    @Test
    void the_night_throws_away_what_is_long_over_and_keeps_the_rest() {
        signIn();
        house.clock.advance(Duration.ofHours(40));
        String fresh = signIn();

        assertEquals(1, house.sessions.purge());

        assertTrue(open(fresh));
    }
}
