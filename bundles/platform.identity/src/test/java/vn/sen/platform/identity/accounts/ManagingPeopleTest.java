package vn.sen.platform.identity.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.People.Person;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.FakeTree;
import vn.sen.platform.identity.House;
import vn.sen.platform.identity.accounts.AccountDesk.Details;
import vn.sen.platform.identity.accounts.AccountDirectory.Entry;
import vn.sen.platform.identity.accounts.AccountDirectory.Filter;
import vn.sen.platform.testkit.TestDatabase;

class ManagingPeopleTest {
    private TestDatabase database;
    private House house;
    private UUID admin;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new House(database);
        admin = house.person("admin", Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    private UUID make(UUID by, String name, String shown, Optional<UUID> agency) {
        return house.as(by, () -> house.desk.make(new Details(name, shown, agency), new Faults()))
                .id();
    }

    private String refusal(UUID by, Runnable work) {
        return assertThrows(Problem.class, () -> house.does(by, work)).code().code();
    }

    @Test
    void a_new_person_may_do_nothing_and_must_choose_a_password() {
        AccountDesk.Made made =
                house.as(
                        admin,
                        () ->
                                house.desk.make(
                                        new Details(
                                                "snv.moi", "Người mới", Optional.of(FakeTree.SNV)),
                                        new Faults()));

        String cookie = house.signIn.withPassword("snv.moi", made.password(), "").cookie();
        var signedIn = house.authenticator.session(cookie).orElseThrow();
        assertTrue(signedIn.mustChangePassword());
        assertEquals(Set.of(), signedIn.caller().roles());
    }

    @Test
    void a_sign_in_name_has_plain_letters() {
        Faults faults = new Faults();
        assertThrows(
                Problem.class,
                () ->
                        house.does(
                                admin,
                                () ->
                                        house.desk.make(
                                                new Details("Nguyễn A", "", Optional.empty()),
                                                faults)));
        assertEquals(
                List.of("signInName", "displayName"),
                faults.all().stream().map(f -> f.field()).toList());
    }

    @Test
    void people_are_found_without_diacritics_and_paged_without_gaps() {
        for (int i = 0; i < 7; i++) {
            make(admin, "doan" + i, "Trưởng đoàn kiểm tra " + i, Optional.of(FakeTree.SNV));
        }
        make(admin, "khac", "Đặng Văn Thử", Optional.empty());

        List<String> found = new ArrayList<>();
        @Nullable String after = null;
        do {
            String from = after;
            var page =
                    house.as(
                            admin,
                            () ->
                                    house.directory
                                            .list(new Filter("TRUONG doan", null, null))
                                            .pager()
                                            .page(from, 3));
            page.items().stream().map(Entry::signInName).forEach(found::add);
            after = page.next();
        } while (after != null);

        assertEquals(List.of("doan0", "doan1", "doan2", "doan3", "doan4", "doan5", "doan6"), found);
        assertEquals(
                List.of("khac"),
                house.people.search("dang van", 10).stream().map(Person::signInName).toList());
        assertEquals(List.of(), house.people.search("100%", 10));
    }

    @Test
    void who_holds_a_role_for_an_agency_is_known() {
        UUID head = make(admin, "giamdoc", "Giám đốc", Optional.of(FakeTree.STTTT));
        house.as(
                admin,
                () ->
                        house.desk.give(
                                head,
                                new Grant(Role.AGENCY_HEAD, Optional.of(FakeTree.STTTT)),
                                ""));

        assertEquals(
                List.of(head),
                house.people.holding(Role.AGENCY_HEAD, FakeTree.STTTT).stream()
                        .map(Person::id)
                        .toList());
        assertEquals(List.of(), house.people.holding(Role.AGENCY_HEAD, FakeTree.OFFICE));
    }

    @Test
    void an_administrator_of_one_department_stays_within_it() {
        UUID local = house.person("admin-tt", Optional.of(FakeTree.STTTT), Role.ADMINISTRATOR);
        UUID own = make(local, "tt.moi", "Chuyên viên", Optional.of(FakeTree.OFFICE));

        assertEquals(
                "request-forbidden",
                refusal(local, () -> make(local, "snv.moi", "X", Optional.of(FakeTree.SNV))));
        assertEquals(
                "request-forbidden",
                refusal(local, () -> make(local, "tinh.moi", "X", Optional.empty())));
        assertEquals(
                "request-forbidden",
                refusal(
                        local,
                        () -> house.desk.give(own, Grant.everywhere(Role.PROVINCE_LEADER), "")));
        assertFalse(
                house.as(
                                local,
                                () ->
                                        house.desk.give(
                                                own,
                                                new Grant(
                                                        Role.OFFICER, Optional.of(FakeTree.OFFICE)),
                                                ""))
                        .waiting());
    }

    @Test
    void who_holds_more_than_the_department_is_out_of_its_administrators_reach() {
        UUID local = house.person("admin-tt", Optional.of(FakeTree.STTTT), Role.ADMINISTRATOR);
        UUID worker = make(admin, "tt.lanhdao", "Kiêm nhiệm", Optional.of(FakeTree.STTTT));
        house.as(admin, () -> house.desk.give(worker, Grant.everywhere(Role.PROVINCE_LEADER), ""));

        assertEquals("request-forbidden", refusal(local, () -> house.desk.reset(worker, "")));
        assertEquals("request-forbidden", refusal(local, () -> house.desk.close(worker, "")));
    }

    @Test
    void without_the_role_nothing_is_shown_or_done() {
        UUID officer = house.person("chuyenvien", Role.OFFICER);
        assertEquals(
                "request-forbidden",
                refusal(officer, () -> house.directory.list(new Filter("", null, null))));
        assertEquals("request-forbidden", refusal(officer, () -> house.directory.require(admin)));
        assertEquals("request-forbidden", refusal(officer, house.approvals::list));
        assertEquals(
                "request-forbidden",
                refusal(officer, () -> make(officer, "moi.moi", "X", Optional.empty())));
        assertEquals("request-forbidden", refusal(officer, () -> house.desk.unlock(admin)));
    }

    @Test
    void an_account_is_ensured_once_and_left_as_it_is() {
        UUID made =
                house.people.ensure(
                        "demo1",
                        "Minh họa",
                        House.PASSWORD,
                        Optional.empty(),
                        Set.of(Role.INSPECTOR),
                        Optional.empty());
        assertEquals(
                made,
                house.people.ensure(
                        "demo1",
                        "Tên khác",
                        "mật khẩu khác hẳn",
                        Optional.empty(),
                        Set.of(Role.AUDITOR),
                        Optional.empty()));
        assertEquals("Minh họa", house.people.find(made).orElseThrow().displayName());
        assertEquals(Set.of(Role.INSPECTOR), house.caller(made).roles());
        assertEquals(1, house.people.findAll(Set.of(made, UUID.randomUUID())).size());
    }

    @Test
    void the_people_of_the_demo_all_have_agencies_roles_and_names_marked_as_invented() {
        List<DemoPeople.Line> lines = DemoPeople.lines();
        assertEquals(16, lines.size());
        for (DemoPeople.Line line : lines) {
            assertTrue(line.displayName().endsWith("(minh họa)"), line.displayName());
            assertFalse(line.roles().isEmpty());
            Faults faults = new Faults();
            house.credentials.check(faults, "password", DemoPeople.PASSWORD, line.signInName());
            assertTrue(faults.isEmpty(), line.signInName());
        }
    }
}
