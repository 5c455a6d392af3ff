package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.identity.IdentitySettings;

class KeepingPasswordsTest {
    private static Passwords costing(String memory) {
        Map<String, String> properties = Map.of("sen.identity.argon2-memory", memory);
        return new Passwords(new IdentitySettings(properties::get));
    }

    @Test
    void a_hash_names_its_cost_and_differs_each_time() {
        Passwords passwords = new Passwords(new IdentitySettings(name -> null));
        String hash = passwords.hash("hoa sen tháng mười");

        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(passwords.matches("hoa sen tháng mười", hash));
        assertFalse(passwords.matches("hoa sen tháng chín", hash));
        assertNotEquals(hash, passwords.hash("hoa sen tháng mười"));
    }

    /** One of the vectors with which the reference implementation of Argon2 tests itself. */
    @Test
    void a_hash_of_the_reference_implementation_is_understood() {
        String hash =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                        + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertTrue(costing("64").matches("password", hash));
    }

    @Test
    void a_phone_that_composes_letters_differently_types_the_same_password() {
        Passwords passwords = costing("64");
        String hash = passwords.hash(Normalizer.normalize("đường đời", Normalizer.Form.NFC));
        assertTrue(passwords.matches(Normalizer.normalize("đường đời", Normalizer.Form.NFD), hash));
    }

    @Test
    void a_hash_of_a_lower_cost_is_known_to_be_outdated() {
        String hash = costing("64").hash("hoa sen tháng mười");
        assertFalse(costing("64").outdated(hash));
        assertTrue(costing("128").outdated(hash));
        assertTrue(costing("128").matches("hoa sen tháng mười", hash));
    }

    @Test
    void short_monotonous_and_name_bearing_passwords_are_refused_with_a_reason() {
        PasswordRule rule = new PasswordRule(12);
        assertEquals("password-length", reason(rule, "ngắn quá"));
        assertEquals("password-monotonous", reason(rule, "aaaaaaaaaaaaaaa"));
        assertEquals("password-holds-name", reason(rule, "Truongdoan-2021"));
        assertEquals("", reason(rule, "con cò bay lả bay la"));
    }

    private static String reason(PasswordRule rule, String password) {
        Faults faults = new Faults();
        rule.check(faults, "next", password, "truongdoan");
        List<Fault> all = faults.all();
        return all.isEmpty() ? "" : all.get(0).code();
    }
}
