package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.Bookkeeping;
import vn.sen.platform.identity.House;
import vn.sen.platform.identity.signin.SessionStart.Started;
import vn.sen.platform.testkit.TestDatabase;

/** What the database alone must not give away. */
class SealingSecondFactorsTest {
    private static final UUID SOMEBODY = new UUID(1, 1);

    private final Path folder;
    private TestDatabase database;

    SealingSecondFactorsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private House house(String key) {
        return new House(database, Map.of("sen.secrets.key", folder.resolve(key).toString()));
    }

    private static String code(House house, String secret) {
        return new Totp().code(Totp.fromBase32(secret.replace(" ", "")), house.clock.instant());
    }

    /** Sets the telephone up; the recovery codes come after the secret. */
    private static List<String> setUp(House house) {
        Started started = password(house);
        String secret = house.secondStep.enrolment(started.cookie()).orElseThrow().secret();
        var passed = house.secondStep.pass(started.cookie(), code(house, secret), "Firefox");
        return List.of(secret, passed.recoveryCodes().get(0));
    }

    private static Started password(House house) {
        return house.signIn.withPassword("admin", House.PASSWORD, "Firefox");
    }

    private static @Nullable String kept(House house, UUID account) {
        return house.store.read(em -> Credentials.require(em, account).otpSecret);
    }

    @Test
    void the_secret_is_not_in_the_database() {
        try (House house = new House(database)) {
            UUID admin = house.person("admin", Role.ADMINISTRATOR);
            String secret = setUp(house).get(0).replace(" ", "");
            String kept = String.valueOf(kept(house, admin));
            assertTrue(SecretBox.isSealed(kept), kept);
            assertFalse(kept.contains(secret), kept);
        }
    }

    @Test
    void what_was_kept_plainly_is_sealed_and_works_on() {
        String secret;
        UUID admin;
        try (House before = new House(database)) {
            admin = before.person("admin", Role.ADMINISTRATOR);
            secret = setUp(before).get(0).replace(" ", "");
            new Bookkeeping(before.store)
                    .run(
                            "update identity_credential set otp_secret = ? where account = ?",
                            secret,
                            admin);
        }
        try (House house = house("other")) {
            assertTrue(SecretBox.isSealed(String.valueOf(kept(house, admin))));
            house.clock.advance(Duration.ofSeconds(60));
            Started started = password(house);
            house.secondStep.pass(started.cookie(), code(house, secret), "Firefox");
        }
    }

    @Test
    void without_the_key_a_code_on_paper_still_opens_and_a_reset_lets_one_begin_anew() {
        List<String> known;
        UUID admin;
        try (House before = house("first")) {
            admin = before.person("admin", Role.ADMINISTRATOR);
            known = setUp(before);
        }
        try (House house = house("second")) {
            house.clock.advance(Duration.ofSeconds(60));
            Started started = password(house);
            assertTrue(started.pending(), "the password alone must not open");
            assertTrue(
                    house.secondStep.enrolment(started.cookie()).isEmpty(),
                    "nor may it replace the second factor");
            Problem refused =
                    assertThrows(
                            Problem.class,
                            () ->
                                    house.secondStep.pass(
                                            started.cookie(), code(house, known.get(0)), ""));
            assertEquals("identity-second-factor-unreadable", refused.code().code());
            house.secondStep.pass(started.cookie(), known.get(1), "");

            house.store.write(
                    "identity.reset",
                    admin,
                    change -> {
                        house.credentials.forgetSecondFactor(change, admin);
                        return 0;
                    });
            assertNull(kept(house, admin));
            setUp(house);
        }
    }

    @Test
    void a_key_is_made_once_for_its_owner_alone() throws Exception {
        Path file = folder.resolve("data").resolve("secrets.key");
        SecretBox first = new SecretBox(file);
        assertTrue(first.fresh());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                "only the owner may read it");
        SecretBox second = new SecretBox(file);
        assertFalse(second.fresh());
        String sealed = first.seal(SOMEBODY, "JBSWY3DPEHPK3PXP");
        assertEquals(Optional.of("JBSWY3DPEHPK3PXP"), second.open(SOMEBODY, sealed));
        assertEquals(Optional.empty(), second.open(new UUID(2, 2), sealed), "another's row");
        assertNotEquals(sealed, first.seal(SOMEBODY, "JBSWY3DPEHPK3PXP"), "a nonce is used once");
    }

    @Test
    void a_file_that_is_no_key_is_never_written_over() throws Exception {
        Path file = Files.writeString(folder.resolve("secrets.key"), "không phải khóa");
        assertThrows(IllegalStateException.class, () -> new SecretBox(file));
        assertEquals("không phải khóa", Files.readString(file));
    }
}
