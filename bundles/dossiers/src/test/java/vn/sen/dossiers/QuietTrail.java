package vn.sen.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.AuditTrail;

/** Takes everything and keeps nothing. */
final class QuietTrail implements AuditTrail {
    @Override
    public void record(String act, @Nullable UUID subject, String result, String details) {}

    @Override
    public Slice<Row> search(Filter filter, @Nullable String after, int limit) {
        return new Slice<>(List.of(), null);
    }

    @Override
    public Optional<Broken> verify() {
        return Optional.empty();
    }
}
