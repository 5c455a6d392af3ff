package vn.sen.platform.identity.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import vn.sen.platform.identity.Secrets;

/**
 * Time-based codes as telephone apps show them (RFC 6238: SHA-1, 6 digits, 30 seconds), taken up to
 * one step early or late.
 */
final class Totp {
    static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator;

    Totp() {
        this(DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
    }

    Totp(int digits, String algorithm) {
        generator = new TimeBasedOneTimePasswordGenerator(STEP, digits, algorithm);
    }

    String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The number of the time step that the code belongs to; empty when it is wrong, or not later
     * than the last step used.
     */
    OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = current - 1; step <= current + 1; step++) {
            String expected = code(secret, Instant.ofEpochSecond(step * STEP.toSeconds()));
            if (Secrets.same(expected, code) && step > lastUsed) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** What the QR code says to the telephone app. */
    static String uri(String signInName, byte[] secret) {
        return "otpauth://totp/Sen:"
                + URLEncoder.encode(signInName, StandardCharsets.UTF_8)
                + "?secret="
                + base32(secret)
                + "&issuer=Sen&algorithm=SHA1&digits=6&period=30";
    }

    /** RFC 4648 without padding; whole groups of five bytes only. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
        }
        return text.toString();
    }

    static byte[] fromBase32(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (char letter : text.toCharArray()) {
            buffer = (buffer << 5) | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
