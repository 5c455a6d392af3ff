package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.House;
import vn.sen.platform.identity.signin.FirstAdministrator.Typed;
import vn.sen.platform.testkit.TestDatabase;

class SettingUpTheFirstAdministratorTest {
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

    private static Typed typed(String code) {
        return new Typed(code, "quantri", "Quản trị", House.PASSWORD, House.PASSWORD);
    }

    @Test
    void takes_the_code_of_the_console_once() {
        FirstAdministrator first = house.firstAdministrator();
        assertTrue(first.wanted());
        assertEquals(
                "identity-wrong-setup-code",
                assertThrows(Problem.class, () -> first.make(typed("sai-sai-sai-sai")))
                        .code()
                        .code());

        first.make(typed(" " + first.code().toUpperCase() + " "));

        assertTrue(house.signIn.withPassword("quantri", House.PASSWORD, "").pending());
        assertFalse(first.wanted());
        assertThrows(Problem.class, () -> first.make(typed(first.code())));
        assertFalse(house.firstAdministrator().wanted());
    }

    @Test
    void is_not_asked_for_where_the_demo_makes_people() {
        house.properties.putAll(Map.of("sen.demo", "true"));
        assertFalse(house.firstAdministrator().wanted());
    }
}
