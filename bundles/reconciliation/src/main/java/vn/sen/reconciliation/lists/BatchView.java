package vn.sen.reconciliation.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of a source.
 *
 * @param dossiers what its shares are of
 * @param taken rows kept so far
 * @param judged rows held against the clock so far
 * @param remarked rows with something that could not be read
 */
public record BatchView(
        UUID id,
        long version,
        UUID source,
        String sourceName,
        String fileName,
        String sha256,
        LocalDate asOf,
        BatchState state,
        List<String> header,
        long total,
        long dossiers,
        long taken,
        long judged,
        long remarked,
        Instant madeAt,
        String madeBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        String failure) {

    /** Both passes as one way, for a bar. */
    public long done() {
        return taken + judged;
    }

    public long way() {
        return 2 * total;
    }
}
