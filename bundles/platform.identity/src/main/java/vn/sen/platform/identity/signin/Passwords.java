package vn.sen.platform.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.identity.IdentitySettings;
import vn.sen.platform.identity.Secrets;

/**
 * Argon2id hashes of passwords in the usual text form {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}.
 * Each check takes megabytes, so only a few run at a time; further ones wait a little and are then
 * turned away. Thread-safe.
 */
@Component(service = Passwords.class)
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_WAITING = 40;
    private static final int WAIT_SECONDS = 5;

    private final Cost cost;
    private final Semaphore places;
    private final String nobody;

    @Activate
    public Passwords(@Reference IdentitySettings settings) {
        cost =
                new Cost(
                        settings.argon2Memory(),
                        settings.argon2Iterations(),
                        settings.argon2Parallelism());
        places = new Semaphore(settings.passwordChecks(), true);
        nobody = cost.text(Secrets.bytes(SALT_BYTES), Secrets.bytes(HASH_BYTES));
    }

    public String hash(String password) {
        byte[] salt = Secrets.bytes(SALT_BYTES);
        return inTurn(() -> cost.text(salt, cost.compute(password, salt, HASH_BYTES)));
    }

    public boolean matches(String password, String stored) {
        return inTurn(() -> Kept.parse(stored).matches(password));
    }

    /** Takes as long as {@link #matches} for an account that nobody has, and never matches. */
    public void waste(String password) {
        matches(password, nobody);
    }

    /** Whether the stored hash was made at another cost than is asked for today. */
    boolean outdated(String stored) {
        return !Kept.parse(stored).cost().equals(cost);
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean entered = false;
        try {
            entered =
                    places.getQueueLength() < MOST_WAITING
                            && places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            if (!entered) {
                throw new Problem(RequestProblem.BUSY);
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.because(e, RequestProblem.BUSY);
        } finally {
            if (entered) {
                places.release();
            }
        }
    }

    /**
     * @param memory KiB
     */
    record Cost(int memory, int iterations, int parallelism) {
        byte[] compute(String password, byte[] salt, int length) {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(memory)
                            .withIterations(iterations)
                            .withParallelism(parallelism)
                            .withSalt(salt)
                            .build());
            byte[] hash = new byte[length];
            String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
            generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        }

        String text(byte[] salt, byte[] hash) {
            Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
            return String.format(
                    "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
                    memory,
                    iterations,
                    parallelism,
                    base64.encodeToString(salt),
                    base64.encodeToString(hash));
        }
    }

    private record Kept(Cost cost, byte[] salt, byte[] hash) {
        static Kept parse(String text) {
            String[] parts = text.split("\\$", -1);
            String[] numbers = parts[3].split("[^0-9]+", -1);
            return new Kept(
                    new Cost(
                            Integer.parseInt(numbers[1]),
                            Integer.parseInt(numbers[2]),
                            Integer.parseInt(numbers[3])),
                    Base64.getDecoder().decode(parts[4]),
                    Base64.getDecoder().decode(parts[5]));
        }

        boolean matches(String password) {
            return MessageDigest.isEqual(hash, cost.compute(password, salt, hash.length));
        }
    }
}
