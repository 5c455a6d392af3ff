package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.House;
import vn.sen.platform.identity.accounts.Accounts;
import vn.sen.platform.identity.accounts.Grant;
import vn.sen.platform.identity.signin.SecondFactors.Enrolment;
import vn.sen.platform.identity.signin.SecondStep.Passed;
import vn.sen.platform.identity.signin.SessionStart.Started;
import vn.sen.platform.testkit.TestDatabase;

class ShowingASecondFactorTest {
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

    private Started password(String name) {
        return house.signIn.withPassword(name, House.PASSWORD, "Firefox");
    }

    private String code(String typedSecret) {
        return new Totp()
                .code(Totp.fromBase32(typedSecret.replace(" ", "")), house.clock.instant());
    }

    /** Signs in and sets the telephone up; returns its secret. */
    private String setUp(String name) {
        Started started = password(name);
        Enrolment enrolment = house.secondStep.enrolment(started.cookie()).orElseThrow();
        house.secondStep.pass(started.cookie(), code(enrolment.secret()), "Firefox");
        return enrolment.secret();
    }

    private String refusal(Runnable work) {
        return assertThrows(Problem.class, work::run).code().code();
    }

    @Test
    void an_administrator_must_set_one_up_before_the_password_opens_anything() {
        house.person("admin", Role.ADMINISTRATOR);

        Started started = password("admin");

        assertTrue(started.pending());
        assertTrue(house.authenticator.session(started.cookie()).isEmpty());
        Enrolment enrolment = house.secondStep.enrolment(started.cookie()).orElseThrow();
        assertEquals(
                enrolment, house.secondStep.enrolment(started.cookie()).orElseThrow(), "reloaded");
        assertEquals(
                "identity-wrong-code",
                refusal(() -> house.secondStep.pass(started.cookie(), "000000", "")));
        Passed passed =
                house.secondStep.pass(started.cookie(), code(enrolment.secret()), "Firefox");
        assertEquals(10, Set.copyOf(passed.recoveryCodes()).size());
        assertEquals(
                Set.of(Role.ADMINISTRATOR),
                house.authenticator
                        .session(passed.started().cookie())
                        .orElseThrow()
                        .caller()
                        .roles());
        assertEquals(
                "identity-sign-in-expired",
                refusal(() -> house.secondStep.enrolment(started.cookie())));
    }

    @Test
    void the_same_code_does_not_open_twice() {
        house.person("admin", Role.ADMINISTRATOR);
        String secret = setUp("admin");
        house.clock.advance(Duration.ofSeconds(30));
        String code = code(secret);
        Started first = password("admin");
        assertTrue(house.secondStep.enrolment(first.cookie()).isEmpty());
        house.secondStep.pass(first.cookie(), code, "");

        Started second = password("admin");

        assertEquals(
                "identity-wrong-code",
                refusal(() -> house.secondStep.pass(second.cookie(), code, "")));
    }

    @Test
    void a_code_on_paper_opens_once() {
        house.person("admin", Role.ADMINISTRATOR);
        Started started = password("admin");
        Enrolment enrolment = house.secondStep.enrolment(started.cookie()).orElseThrow();
        List<String> codes =
                house.secondStep
                        .pass(started.cookie(), code(enrolment.secret()), "")
                        .recoveryCodes();

        house.secondStep.pass(
                password("admin").cookie(), " " + codes.get(3).toUpperCase() + " ", "");

        Started again = password("admin");
        assertEquals(
                "identity-wrong-code",
                refusal(() -> house.secondStep.pass(again.cookie(), codes.get(3), "")));
    }

    @Test
    void guessing_codes_locks_too() {
        house.person("admin", Role.ADMINISTRATOR);
        setUp("admin");
        Started started = password("admin");
        for (int i = 0; i < 5; i++) {
            refusal(() -> house.secondStep.pass(started.cookie(), "123456", ""));
        }
        assertEquals(
                "identity-locked-out",
                refusal(() -> house.secondStep.pass(started.cookie(), "123456", "")));
    }

    @Test
    void the_second_step_must_follow_within_ten_minutes() {
        house.person("admin", Role.ADMINISTRATOR);
        Started started = password("admin");
        house.clock.advance(Duration.ofMinutes(10));
        assertEquals(
                "identity-sign-in-expired",
                refusal(() -> house.secondStep.enrolment(started.cookie())));
    }

    @Test
    void a_role_that_needs_one_is_worth_nothing_in_a_session_without_it() {
        UUID account = house.person("noivu", Role.HOME_AFFAIRS);
        UUID admin = house.person("admin", Role.ADMINISTRATOR);
        Started before = password("noivu");

        house.as(admin, () -> house.desk.give(account, Grant.everywhere(Role.OPERATOR), ""));

        assertEquals(
                Set.of(Role.HOME_AFFAIRS),
                house.authenticator.session(before.cookie()).orElseThrow().caller().roles());
        assertTrue(password("noivu").pending());
    }

    @Test
    void only_the_invented_people_of_a_demo_skip_it() {
        house.properties.put("sen.demo", "true");
        house.accounts.make(
                new Accounts.Wish(
                        "vanhanh",
                        "Vận hành (minh họa)",
                        Optional.empty(),
                        List.of(Grant.everywhere(Role.OPERATOR)),
                        true),
                House.PASSWORD,
                false);
        house.person("that", Role.OPERATOR);

        Started invented = password("vanhanh");
        assertFalse(invented.pending());
        assertTrue(password("that").pending());

        house.properties.putAll(Map.of("sen.demo", "false"));
        house.clock.advance(Duration.ofSeconds(6));
        assertEquals(
                Set.of(),
                house.authenticator.session(invented.cookie()).orElseThrow().caller().roles());
        assertTrue(password("vanhanh").pending());
    }
}
