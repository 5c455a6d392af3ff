package vn.sen.platform.identity.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.FakePorts;
import vn.sen.platform.identity.FakeTrail;
import vn.sen.platform.identity.House;
import vn.sen.platform.testkit.TestDatabase;

/** A file with people leaves the house with a row in the audit trail, or not at all. */
class ExportingPeopleTest {
    private TestDatabase database;
    private House house;
    private PeopleResource people;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new House(database);
        people =
                new PeopleResource(
                        house.directory, house.desk, new AgencyCodes(new FakePorts()), house.trail);
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    private List<String> exports() {
        return house.trail.recorded.stream()
                .filter(r -> r.act().equals("identity.export-people"))
                .map(FakeTrail.Recorded::details)
                .toList();
    }

    @Test
    void a_file_is_recorded_and_a_page_of_the_list_is_not() {
        UUID admin = house.person("admin", Role.ADMINISTRATOR);
        house.as(admin, () -> people.list(null, null, null, null));
        assertEquals(List.of(), exports());
        house.as(admin, () -> people.list(null, null, null, "csv"));
        house.as(admin, () -> people.list("nam", null, null, "xlsx"));
        assertEquals(List.of("{\"format\":\"csv\"}", "{\"format\":\"xlsx\"}"), exports());
    }

    @Test
    void who_may_not_see_people_gets_no_file() {
        UUID officer = house.person("chuyenvien", Role.OFFICER);
        assertThrows(
                Problem.class, () -> house.as(officer, () -> people.list(null, null, null, "csv")));
        assertEquals(List.of(), exports());
    }
}
