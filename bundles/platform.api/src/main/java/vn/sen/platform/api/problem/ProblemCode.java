package vn.sen.platform.api.problem;

import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.text.Text;

/**
 * One kind of error of a domain; each domain has one enum of them. The stable code that callers see
 * is the constant's name in kebab case, prefixed by the enum's domain: {@code
 * AgencyProblem.UNKNOWN} is {@code agency-unknown}; an enum may say otherwise, as the request's
 * {@code module-off}.
 */
@ConsumerType
public interface ProblemCode {
    String name();

    Kind kind();

    /** What happened and what to do now; {0}, {1} … take the problem's arguments. */
    Text message();

    /** Stable code, for example {@code agency-unknown}. */
    default String code() {
        String domain = getDeclaringName().replaceFirst("Problem$", "");
        return kebab(domain) + "-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private String getDeclaringName() {
        return this instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName()
                : getClass().getSimpleName();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** Who has to act, and the HTTP status that says so. */
    enum Kind {
        /** The request cannot be read at all: 400. */
        MALFORMED(400),
        /** Nobody is signed in: 401. */
        UNAUTHENTICATED(401),
        /** Signed in, but not for this: 403. */
        FORBIDDEN(403),
        /** 404. */
        NOT_FOUND(404),
        /** The address does not take this method: 405. */
        NOT_ALLOWED(405),
        /** The thing exists, but not in a state for this: 409. */
        CONFLICT(409),
        /** Somebody changed it in between: 412. */
        STALE(412),
        /** Larger than what is taken: 413. */
        TOO_LARGE(413),
        /** 415. */
        UNSUPPORTED(415),
        /** Readable, but a field is wrong: 422. */
        INVALID(422),
        /** Too many attempts: 429. */
        TOO_MANY(429),
        /** Our fault: 500. */
        INTERNAL(500),
        /** Try again later: 503 with Retry-After. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
