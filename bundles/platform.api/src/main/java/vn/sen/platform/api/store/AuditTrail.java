package vn.sen.platform.api.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.lists.Slice;

/**
 * The append-only, hash-chained record of who did what. Rows are sealed into the chain about once a
 * second. Thread-safe.
 */
@ProviderType
public interface AuditTrail {
    /**
     * Records an act that changes no rows: a sign-in, a refusal, a reading of personal data. Who,
     * trace and time are the current call's.
     *
     * @param result {@code ok} or {@code denied}
     */
    void record(String act, @Nullable UUID subject, String result, String details);

    /**
     * Records that the caller is given personal data in full: somebody's contacts, a file with
     * people. To be called before it is shown, so that nobody reads what is not recorded.
     *
     * @param what for example {@code identity.export-people}
     * @param subject whose data; null for a list
     * @param details JSON object that tells which, without the data themselves
     */
    default void read(String what, @Nullable UUID subject, String details) {
        record(what, subject, "ok", details);
    }

    /** Newest first. */
    Slice<Row> search(Filter filter, @Nullable String after, int limit);

    /**
     * Recomputes every row and link; empty when all is whole, otherwise the first that is broken.
     */
    Optional<Broken> verify();

    record Filter(
            @Nullable String who,
            @Nullable String act,
            @Nullable UUID subject,
            @Nullable String result,
            @Nullable Instant from,
            @Nullable Instant to) {
        public static Filter none() {
            return new Filter(null, null, null, null, null, null);
        }
    }

    /**
     * @param details JSON object, "{}" when there is nothing more to say
     */
    record Row(
            long id,
            Instant at,
            String trace,
            String who,
            @Nullable UUID account,
            String act,
            @Nullable UUID subject,
            String module,
            String moduleVersion,
            String result,
            String details) {}

    /**
     * @param row id of the first broken row; @param reason changed, missing or never sealed
     */
    record Broken(long row, String reason) {}
}
