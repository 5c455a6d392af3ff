package vn.sen.platform.identity.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.People.Person;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.identity.FakeTree;
import vn.sen.platform.identity.IdentityPermission;

class PermissionBySubtreeTest {
    private final FakeTree tree = new FakeTree();

    private AccountCaller holding(Grant... grants) {
        Person person = new Person(new UUID(1, 1), "sttttadmin", "Thử", Optional.empty(), true);
        return new AccountCaller(person, List.of(grants), tree::within);
    }

    @Test
    void a_role_for_a_department_reaches_its_offices_and_no_other_department() {
        AccountCaller caller = holding(new Grant(Role.ADMINISTRATOR, Optional.of(FakeTree.STTTT)));

        assertTrue(caller.may(IdentityPermission.MANAGE_PEOPLE));
        assertTrue(caller.may(IdentityPermission.MANAGE_PEOPLE, FakeTree.STTTT));
        assertTrue(caller.may(IdentityPermission.MANAGE_PEOPLE, FakeTree.OFFICE));
        assertFalse(caller.may(IdentityPermission.MANAGE_PEOPLE, FakeTree.SNV));
        assertFalse(caller.may(IdentityPermission.MANAGE_PEOPLE, UUID.randomUUID()));
    }

    @Test
    void it_follows_the_office_when_that_moves() {
        AccountCaller caller = holding(new Grant(Role.ADMINISTRATOR, Optional.of(FakeTree.SNV)));
        assertFalse(caller.may(IdentityPermission.MANAGE_PEOPLE, FakeTree.OFFICE));

        tree.move(FakeTree.OFFICE, FakeTree.SNV);

        assertTrue(caller.may(IdentityPermission.MANAGE_PEOPLE, FakeTree.OFFICE));
    }

    @Test
    void a_role_for_the_province_reaches_everything() {
        AccountCaller caller = holding(Grant.everywhere(Role.ADMINISTRATOR));

        assertTrue(caller.may(IdentityPermission.MANAGE_PEOPLE, FakeTree.OFFICE));
        assertTrue(caller.may(IdentityPermission.MANAGE_PEOPLE, UUID.randomUUID()));
    }

    @Test
    void another_role_of_the_same_department_lends_nothing() {
        AccountCaller caller =
                holding(
                        new Grant(Role.ADMINISTRATOR, Optional.of(FakeTree.SNV)),
                        new Grant(Role.AGENCY_HEAD, Optional.of(FakeTree.STTTT)));

        assertFalse(caller.may(IdentityPermission.MANAGE_PEOPLE, FakeTree.STTTT));
    }

    @Test
    void narrowed_to_some_roles_it_keeps_only_those() {
        AccountCaller caller =
                holding(Grant.everywhere(Role.ADMINISTRATOR), Grant.everywhere(Role.INSPECTOR))
                        .narrowedTo(Set.of(Role.INSPECTOR));

        assertFalse(caller.may(IdentityPermission.MANAGE_PEOPLE));
        assertTrue(caller.roles().equals(Set.of(Role.INSPECTOR)));
    }
}
