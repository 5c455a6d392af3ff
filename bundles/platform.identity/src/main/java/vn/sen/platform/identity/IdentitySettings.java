package vn.sen.platform.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Settings of identity, from the server's configuration:
 *
 * <ul>
 *   <li>{@code sen.identity.idle-minutes} (30): a session without a request ends after it
 *   <li>{@code sen.identity.session-hours} (10): a session ends after it in any case
 *   <li>{@code sen.identity.lockout-failures} (5): wrong passwords in a row until a name is locked
 *   <li>{@code sen.identity.lockout-minutes} (15): first lock; each further one is twice as long
 *   <li>{@code sen.identity.password-length} (12): least number of characters of a password
 *   <li>{@code sen.identity.argon2-memory} (19456, KiB), {@code -iterations} (2), {@code
 *       -parallelism} (1): cost of a password check; older hashes follow at the next sign-in
 *   <li>{@code sen.identity.password-checks} (2): password checks at the same time, which bounds
 *       the memory that a flood of sign-ins can take
 *   <li>{@code sen.secrets.key} ({@code secrets.key} in the data folder): file with the key that
 *       second factors are sealed with
 * </ul>
 */
@Component(service = IdentitySettings.class)
public final class IdentitySettings {
    private static final String PREFIX = "sen.identity.";

    private final Function<String, @Nullable String> properties;

    @Activate
    public IdentitySettings(BundleContext framework) {
        this(framework::getProperty);
    }

    public IdentitySettings(Function<String, @Nullable String> properties) {
        this.properties = properties;
    }

    public Duration idle() {
        return Duration.ofMinutes(number("idle-minutes", 30));
    }

    public Duration absolute() {
        return Duration.ofHours(number("session-hours", 10));
    }

    public int lockoutFailures() {
        return number("lockout-failures", 5);
    }

    public Duration lockout() {
        return Duration.ofMinutes(number("lockout-minutes", 15));
    }

    public int passwordLength() {
        return number("password-length", 12);
    }

    public int argon2Memory() {
        return number("argon2-memory", 19_456);
    }

    public int argon2Iterations() {
        return number("argon2-iterations", 2);
    }

    public int argon2Parallelism() {
        return number("argon2-parallelism", 1);
    }

    public int passwordChecks() {
        return number("password-checks", 2);
    }

    /** Relative to the data folder, unless it is set as an absolute path. */
    public Path secretsKey() {
        String var = properties.apply("sen.var");
        String file = properties.apply("sen.secrets.key");
        return Path.of(var == null ? "" : var)
                .resolve(file == null || file.isBlank() ? "secrets.key" : file.strip());
    }

    /** Whether the server shows invented data: then its people sign in without a second factor. */
    public boolean demo() {
        return Boolean.parseBoolean(properties.apply("sen.demo"));
    }

    /** Whether this server runs the module, now or when it has started. */
    public boolean expects(String module) {
        String modules = properties.apply("sen.modules");
        return modules == null || Arrays.asList(modules.split("\\s*,\\s*", -1)).contains(module);
    }

    /** Address that people use, for example {@code https://sen.dongthap.gov.vn}; "" if not set. */
    public String publicUrl() {
        String url = properties.apply("sen.public.url");
        return url == null ? "" : url;
    }

    private int number(String name, int otherwise) {
        String value = properties.apply(PREFIX + name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // falls through to the same sentence
        }
        throw new IllegalArgumentException(
                PREFIX + name + " phải là số nguyên dương, đang là: " + value);
    }
}
