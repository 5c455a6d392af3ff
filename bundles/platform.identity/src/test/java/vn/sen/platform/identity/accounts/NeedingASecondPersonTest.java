package vn.sen.platform.identity.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.FakeTree;
import vn.sen.platform.identity.House;
import vn.sen.platform.testkit.TestDatabase;

class NeedingASecondPersonTest {
    private TestDatabase database;
    private House house;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new House(database);
        first = house.person("admin1", Role.ADMINISTRATOR);
        second = house.person("admin2", Role.ADMINISTRATOR);
        third = house.person("nguoimoi", Optional.of(FakeTree.SNV), Role.OFFICER);
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    private boolean give(UUID by, UUID to, Role role) {
        return house.as(by, () -> house.desk.give(to, Grant.everywhere(role), "Cần")).waiting();
    }

    private UUID onlyRequest(UUID reader) {
        var waiting =
                house.as(reader, house.approvals::list).stream()
                        .filter(r -> r.state() == Approvals.State.WAITING)
                        .toList();
        assertEquals(1, waiting.size());
        return waiting.get(0).id();
    }

    private String refusal(UUID by, Runnable work) {
        return assertThrows(Problem.class, () -> house.does(by, work)).code().code();
    }

    private UUID grantOf(UUID account, Role role) {
        return house.as(first, () -> house.directory.require(account)).roles().stream()
                .filter(held -> held.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void an_operator_is_made_by_one_and_approved_by_another() {
        assertTrue(give(first, third, Role.OPERATOR));
        assertEquals(Set.of(Role.OFFICER), house.caller(third).roles());
        UUID request = onlyRequest(second);

        assertEquals(
                "identity-second-person", refusal(first, () -> house.approvals.approve(request)));
        house.as(second, () -> house.approvals.approve(request));

        assertEquals(Set.of(Role.OFFICER, Role.OPERATOR), house.caller(third).roles());
        assertEquals(
                "identity-request-decided",
                refusal(second, () -> house.approvals.approve(request)));
        assertEquals("admin2", house.store.acts().get(house.store.acts().size() - 1).who());
    }

    @Test
    void ordinary_roles_are_given_by_one() {
        assertFalse(give(first, third, Role.INSPECTOR));
        assertEquals(Set.of(Role.OFFICER, Role.INSPECTOR), house.caller(third).roles());
    }

    @Test
    void rejecting_changes_nothing() {
        give(first, third, Role.ADMINISTRATOR);
        UUID request = onlyRequest(second);

        house.does(second, () -> house.approvals.reject(request));

        assertEquals(Set.of(Role.OFFICER), house.caller(third).roles());
        assertEquals(
                "identity-request-decided",
                refusal(second, () -> house.approvals.approve(request)));
    }

    @Test
    void nobody_helps_themselves() {
        assertEquals(
                "identity-not-yourself", refusal(first, () -> give(first, first, Role.OFFICER)));
        assertEquals("identity-not-yourself", refusal(first, () -> house.desk.reset(first, "")));
    }

    @Test
    void an_administrator_is_not_taken_over_by_a_reset() {
        assertTrue(house.as(first, () -> house.desk.reset(second, "Quên")).waiting());
        UUID request = onlyRequest(second);
        assertEquals(
                "identity-second-person", refusal(first, () -> house.approvals.approve(request)));
        assertEquals(
                "identity-second-person", refusal(second, () -> house.approvals.approve(request)));
    }

    @Test
    void who_unseats_an_administrator_is_not_the_one_who_approves() {
        UUID grant = grantOf(second, Role.ADMINISTRATOR);
        UUID fourth = house.person("admin3", Role.ADMINISTRATOR);
        assertTrue(house.as(first, () -> house.desk.take(second, grant, "")).waiting());
        UUID request = onlyRequest(first);

        house.as(fourth, () -> house.approvals.approve(request));

        assertEquals(Set.of(), house.caller(second).roles());
    }

    @Test
    void of_two_administrators_each_may_agree_to_step_down() {
        UUID grant = grantOf(second, Role.ADMINISTRATOR);
        assertTrue(house.as(first, () -> house.desk.take(second, grant, "Chuyển việc")).waiting());
        UUID request = onlyRequest(second);

        house.as(second, () -> house.approvals.approve(request));

        assertEquals(Set.of(), house.caller(second).roles());
    }

    @Test
    void whoever_owns_the_machine_resets_the_password_that_nobody_else_can() {
        ResetCommand command = new ResetCommand(house.accounts, house.desk);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        assertEquals(0, command.run(List.of("admin2"), out));

        String password = bytes.toString(StandardCharsets.UTF_8).strip();
        assertTrue(house.signIn.withPassword("admin2", password, "").pending());
        assertEquals(2, command.run(List.of(), out));
        assertThrows(Problem.class, () -> command.run(List.of("khongai"), out));
    }

    private void close(UUID account) {
        database.run("update identity_account set active = false where id = '" + account + "'");
    }

    @Test
    void a_single_administrator_may_appoint_the_second_alone() {
        close(second);

        assertFalse(give(first, third, Role.ADMINISTRATOR));

        assertTrue(give(first, house.person("nguoithuba"), Role.ADMINISTRATOR));
    }

    @Test
    void not_even_the_system_removes_the_last_administrator() {
        close(second);
        UUID grant = grantOf(first, Role.ADMINISTRATOR);

        assertEquals(
                "identity-last-administrator",
                assertThrows(Problem.class, () -> house.desk.take(first, grant, "")).code().code());
        assertEquals(
                "identity-last-administrator",
                assertThrows(Problem.class, () -> house.desk.close(first, "")).code().code());
        assertEquals(Set.of(Role.ADMINISTRATOR), house.caller(first).roles());
    }
}
