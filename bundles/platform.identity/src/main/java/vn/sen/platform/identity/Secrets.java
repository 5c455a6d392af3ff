package vn.sen.platform.identity;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random secrets, and the digests that are kept in their place. Thread-safe. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE62 =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** Without letters and digits that are taken for each other when read from a screen. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Digits of base 62 that hold 256 bits. */
    public static final int LENGTH = 43;

    private Secrets() {}

    /** 256 random bits as {@link #LENGTH} letters and digits. */
    public static String next() {
        BigInteger rest = new BigInteger(256, RANDOM);
        StringBuilder text = new StringBuilder(LENGTH);
        BigInteger base = BigInteger.valueOf(62);
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            text.append(BASE62.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return text.toString();
    }

    /** Groups of four characters for people to copy, for example {@code k3wd-9fhm-…}. */
    public static String readable(int groups) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups * 4; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }

    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** SHA-256 as 64 lower-case hex digits. Enough for secrets of 80 random bits and more. */
    public static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compares in a time that does not depend on where the texts differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
