package vn.sen.platform.identity.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.House;
import vn.sen.platform.identity.accounts.Grant;
import vn.sen.platform.identity.tokens.TokenDesk.Wanted;
import vn.sen.platform.testkit.TestDatabase;

class TokensForScriptsTest {
    private TestDatabase database;
    private House house;
    private UUID account;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new House(database);
        account = house.person("noivu", Role.HOME_AFFAIRS, Role.INSPECTOR);
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    private Tokens.Made made(int days, Role... roles) {
        return house.as(
                account,
                () ->
                        house.tokenDesk.make(
                                new Wanted("báo cáo tuần", days, Set.of(roles)), new Faults()));
    }

    private Optional<Caller> find(String secret) {
        return house.authenticator.token(secret);
    }

    @Test
    void say_who_the_script_works_for() {
        Tokens.Made token = made(90);

        assertTrue(token.secret().matches("sen_[0-9A-Za-z]{43}"), token.secret());
        Caller caller = find(token.secret()).orElseThrow();
        assertEquals("noivu", caller.name());
        assertEquals(Set.of(Role.HOME_AFFAIRS, Role.INSPECTOR), caller.roles());
        assertTrue(find(token.secret() + "x").isEmpty());
        assertTrue(find("sen_" + "0".repeat(43)).isEmpty());
        assertTrue(find("").isEmpty());
    }

    @Test
    void the_secret_is_kept_nowhere() {
        Tokens.Made token = made(90);
        List<?> rows =
                house.store.read(
                        em ->
                                em.createNativeQuery(
                                                "select concat_ws('|', hash, hint, label, roles)"
                                                        + " from identity_token")
                                        .getResultList());
        assertFalse(rows.toString().contains(token.secret().substring(9)));
        assertFalse(house.store.acts().toString().contains(token.secret().substring(9)));
    }

    @Test
    void expire_on_their_day() {
        Tokens.Made token = made(1);
        house.clock.advance(Duration.ofDays(1).minusSeconds(1));
        assertTrue(find(token.secret()).isPresent());
        house.clock.advance(Duration.ofSeconds(6));
        assertTrue(find(token.secret()).isEmpty());
    }

    @Test
    void are_refused_at_once_when_revoked() {
        Tokens.Made token = made(90);
        assertTrue(find(token.secret()).isPresent());

        house.does(account, () -> house.tokens.revoke(account, token.id()));

        assertTrue(find(token.secret()).isEmpty());
        assertFalse(house.tokens.of(account).get(0).valid());
    }

    @Test
    void of_somebody_else_cannot_be_revoked() {
        Tokens.Made token = made(90);
        UUID other = house.person("khac");
        assertThrows(
                Problem.class,
                () -> house.does(other, () -> house.tokens.revoke(other, token.id())));
        assertTrue(find(token.secret()).isPresent());
    }

    @Test
    void hold_no_more_roles_than_were_chosen_even_when_more_are_given_later() {
        Tokens.Made narrow = made(90, Role.INSPECTOR);
        Tokens.Made wide = made(90);
        UUID admin = house.person("admin", Role.ADMINISTRATOR);
        house.as(admin, () -> house.desk.give(account, Grant.everywhere(Role.PROVINCE_LEADER), ""));

        assertEquals(Set.of(Role.INSPECTOR), find(narrow.secret()).orElseThrow().roles());
        assertEquals(
                Set.of(Role.HOME_AFFAIRS, Role.INSPECTOR),
                find(wide.secret()).orElseThrow().roles());
        assertThrows(Problem.class, () -> made(90, Role.ADMINISTRATOR));
        assertThrows(Problem.class, () -> made(367));
    }

    @Test
    void lose_what_the_person_loses_and_end_with_the_account() {
        Tokens.Made token = made(90);
        UUID admin = house.person("admin", Role.ADMINISTRATOR);
        find(token.secret());
        UUID grant =
                house.as(admin, () -> house.directory.require(account)).roles().stream()
                        .filter(held -> held.role() == Role.INSPECTOR)
                        .findFirst()
                        .orElseThrow()
                        .id();

        house.as(admin, () -> house.desk.take(account, grant, ""));
        assertEquals(Set.of(Role.HOME_AFFAIRS), find(token.secret()).orElseThrow().roles());

        house.as(admin, () -> house.desk.close(account, ""));
        assertTrue(find(token.secret()).isEmpty());
    }

    @Test
    void are_made_from_the_shell_of_the_machine_by_name() {
        TokenCommand command = new TokenCommand(house.tokens, house.accounts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        assertEquals(0, command.run(List.of("--account", "noivu"), out));
        assertTrue(find(bytes.toString(StandardCharsets.UTF_8).strip()).isPresent());
        assertEquals(2, command.run(List.of(), out));
        assertThrows(Problem.class, () -> command.run(List.of("--account", "khongai"), out));
    }

    @Test
    void note_their_last_use_once_a_minute_at_most() {
        Tokens.Made token = made(90);
        find(token.secret());
        var first = house.tokens.of(account).get(0).lastUsedAt();
        house.clock.advance(Duration.ofSeconds(59));
        find(token.secret());
        assertEquals(first, house.tokens.of(account).get(0).lastUsedAt());
        house.clock.advance(Duration.ofSeconds(6));
        find(token.secret());
        assertEquals(house.clock.instant(), house.tokens.of(account).get(0).lastUsedAt());
    }
}
