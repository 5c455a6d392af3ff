package vn.sen.platform.identity.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.AgencyTree;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.FakePorts;
import vn.sen.platform.identity.House;
import vn.sen.platform.testkit.TestDatabase;

class MakingThePeopleOfTheDemoTest {
    private static final Map<String, String> DEMO =
            Map.of("sen.demo", "true", "sen.modules", "agencies,inspections");

    @Test
    void waits_for_the_agencies_and_goes_on_where_it_stopped() {
        try (TestDatabase database = TestDatabase.fresh();
                House house = new House(database, DEMO)) {
            FakePorts ports = new FakePorts();
            DemoPeople demo = new DemoPeople(house.accounts, ports, house.settings);
            assertEquals(
                    "identity-unknown-agency",
                    assertThrows(Problem.class, demo::load).code().code());

            ports.put(AgencyTree.class, new EveryCode());
            demo.load();
            demo.load();

            assertEquals(16, house.people.search("", 100).size());
            assertEquals(1, house.people.holding(Role.AGENCY_HEAD, EveryCode.id("STNMT")).size());
        }
    }

    @Test
    void does_without_agencies_where_they_are_off() {
        try (TestDatabase database = TestDatabase.fresh();
                House house = new House(database, Map.of("sen.demo", "true", "sen.modules", ""))) {
            new DemoPeople(house.accounts, new FakePorts(), house.settings).load();
            assertEquals(5, house.people.search("", 100).size());
        }
    }

    /** A province where each code is an agency. */
    private static final class EveryCode implements AgencyTree {
        static UUID id(String code) {
            return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        @Override
        public boolean within(UUID agency, UUID root) {
            return agency.equals(root);
        }

        @Override
        public Optional<String> name(UUID agency) {
            return Optional.empty();
        }

        @Override
        public Optional<UUID> byCode(String code) {
            return Optional.of(id(code));
        }
    }
}
