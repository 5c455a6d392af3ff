package vn.sen.platform.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.AuditTrail;

/** Keeps what was recorded, and is as whole as the test says. */
public final class FakeTrail implements AuditTrail {
    /** What was recorded. */
    public record Recorded(String act, @Nullable UUID subject, String result, String details) {}

    public final List<Recorded> recorded = new ArrayList<>();
    public @Nullable Broken broken;

    @Override
    public void record(String act, @Nullable UUID subject, String result, String details) {
        recorded.add(new Recorded(act, subject, result, details));
    }

    @Override
    public Slice<Row> search(Filter filter, @Nullable String after, int limit) {
        return new Slice<>(List.of(), null);
    }

    @Override
    public Optional<Broken> verify() {
        return Optional.ofNullable(broken);
    }
}
