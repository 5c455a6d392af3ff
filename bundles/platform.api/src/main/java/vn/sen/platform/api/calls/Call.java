package vn.sen.platform.api.calls;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Language;

/**
 * What the current thread works for: who asks, in which language, under which trace. Set by the
 * gateway, the job runner and the event dispatcher, and by nobody else; read by the store for the
 * audit trail and by pages. This is the one thread-bound value of the house, so that a domain
 * method need not pass it along.
 *
 * @param trace 16 hex digits that the log, the answer and the audit trail share
 * @param idempotencyKey the caller's key for this write, if it sent one
 * @param expectedVersion the version of {@code If-Match}, if it was sent
 * @param form what was typed and refused, while the gateway shows a form again; otherwise empty
 * @param antiForgery token that every form of this session must carry; "" without a session
 */
public record Call(
        Caller caller,
        Language language,
        String trace,
        Optional<IdempotencyKey> idempotencyKey,
        Optional<Long> expectedVersion,
        Optional<RefusedForm> form,
        String antiForgery) {

    private static final ThreadLocal<@Nullable Call> CURRENT = new ThreadLocal<>();

    /** The call of this thread; a nameless system call outside any. */
    public static Call current() {
        Call call = CURRENT.get();
        return call == null ? system("start") : call;
    }

    /** A call of the platform itself, which may do everything: a job, a delivery, the start. */
    public static Call system(String purpose) {
        return new Call(
                new SystemCaller("system:" + purpose),
                Language.VI,
                newTrace(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    public static String newTrace() {
        return String.format("%016x", vn.sen.platform.api.ids.Ids.next().getLeastSignificantBits());
    }

    /** Runs the work as this call and restores what was before. */
    public <T> T run(Callable<T> work) throws Exception {
        Call before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    /**
     * Runs the work without the caller's idempotency key and expected version: for a write that
     * only prepares what was asked for and may be done again. Should the server end after it, a
     * repetition of the request does the rest.
     */
    public static <T> T preparing(Supplier<T> work) {
        Call before = CURRENT.get();
        CURRENT.set(current().withoutKey());
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private Call withoutKey() {
        return new Call(
                caller, language, trace, Optional.empty(), Optional.empty(), form, antiForgery);
    }

    private static void restore(@Nullable Call before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** Throws {@code request-stale} when the caller expects another version than this one. */
    public void requireVersion(long actual) {
        expectedVersion.ifPresent(
                expected -> {
                    if (expected != actual) {
                        throw new Problem(RequestProblem.STALE, actual);
                    }
                });
    }

    private record SystemCaller(String name) implements Caller {
        @Override
        public Optional<UUID> account() {
            return Optional.empty();
        }

        @Override
        public String displayName() {
            return "Hệ thống Sen";
        }

        @Override
        public Optional<UUID> agency() {
            return Optional.empty();
        }

        @Override
        public Set<Role> roles() {
            return Set.of();
        }

        @Override
        public boolean may(Permission permission) {
            return true;
        }

        @Override
        public boolean may(Permission permission, UUID agency) {
            return true;
        }
    }
}
