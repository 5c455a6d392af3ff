package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesOfTheTelephoneTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static byte[] seed(int length) {
        return "1234567890".repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }

    /** The vectors of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void are_those_of_the_standard(long second, String sha1, String sha256, String sha512) {
        Instant at = Instant.ofEpochSecond(second);
        assertEquals(sha1, new Totp(8, "HmacSHA1").code(seed(20), at));
        assertEquals(sha256, new Totp(8, "HmacSHA256").code(seed(32), at));
        assertEquals(sha512, new Totp(8, "HmacSHA512").code(seed(64), at));
    }

    @Test
    void are_taken_one_step_early_or_late_and_once_only() {
        Totp totp = new Totp();
        Instant now = Instant.ofEpochSecond(1_634_688_010);
        long step = 1_634_688_010 / 30;
        String code = totp.code(SECRET, now);

        assertEquals(OptionalLong.of(step), totp.step(SECRET, code, now, 0));
        assertEquals(OptionalLong.of(step), totp.step(SECRET, code, now.plusSeconds(30), 0));
        assertEquals(OptionalLong.of(step), totp.step(SECRET, code, now.minusSeconds(30), 0));
        assertTrue(totp.step(SECRET, code, now.plusSeconds(60), 0).isEmpty());
        assertTrue(totp.step(SECRET, code, now.minusSeconds(60), 0).isEmpty());
        assertTrue(totp.step(SECRET, code, now, step).isEmpty());
        assertTrue(totp.step(SECRET, "", now, 0).isEmpty());
    }

    @Test
    void come_from_a_secret_that_people_can_type() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.base32(SECRET));
        assertArrayEquals(SECRET, Totp.fromBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        assertEquals(
                "otpauth://totp/Sen:admin?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Sen&algorithm=SHA1&digits=6&period=30",
                Totp.uri("admin", SECRET));
    }

    @Test
    void the_drawing_has_the_three_corners_of_a_qr_code() {
        QrCode.Drawing drawing = QrCode.draw("otpauth://totp/Sen:admin?secret=GEZDGNBV");
        assertTrue(drawing.size() >= 21);
        assertTrue(drawing.path().startsWith("M4 4h1v1h-1z"), drawing.path().substring(0, 40));
    }
}
