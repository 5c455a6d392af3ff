package vn.sen.platform.api.ids;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Time-ordered identities: UUID version 7 (RFC 9562), millisecond time first, 74 random bits after
 * it. Thread-safe.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        return next(InstantSource.system());
    }

    public static UUID next(InstantSource clock) {
        long time = clock.millis() << 16;
        long high = time | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
