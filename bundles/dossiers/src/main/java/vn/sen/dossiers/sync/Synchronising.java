package vn.sen.dossiers.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.Position;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** Takes in the dossiers of other systems: good rows are kept, bad ones reported. Thread-safe. */
@Component(service = Synchronising.class)
public final class Synchronising {
    static final int MOST = 10_000;

    private final Store store;
    private final Json json;
    private final Clock clock;

    @Activate
    public Synchronising(@Reference Store store, @Reference Json json, @Reference Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** What is wrong with one row, the first being 1. */
    public record BadRow(int row, String code, List<Fault> faults) {}

    /**
     * @param unchanged sent before exactly so
     */
    public record Taken(int rows, int added, int changed, int unchanged, List<BadRow> bad) {}

    public Taken take(List<Map<String, Object>> sent, Subjects subjects) {
        Call.current().caller().require(DossierPermission.SYNCHRONISE);
        if (sent.size() > MOST) {
            throw new Problem(RequestProblem.TOO_LARGE, MOST);
        }
        return store.write("dossiers.synchronise", Ids.next(clock), c -> take(c, sent, subjects));
    }

    private Taken take(Change change, List<Map<String, Object>> sent, Subjects subjects) {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        List<BadRow> bad = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Faults faults = new Faults();
            SyncedRow row = RowReading.read(sent.get(i), subjects, faults, clock.getZone());
            if (!faults.isEmpty()) {
                bad.add(new BadRow(i + 1, row.code(), faults.all()));
                continue;
            }
            switch (keep(change, row, json.write(sent.get(i)))) {
                case ADDED -> added++;
                case CHANGED -> changed++;
                case UNCHANGED -> unchanged++;
            }
        }
        change.note("rows", sent.size());
        change.note("bad", bad.size());
        return new Taken(sent.size(), added, changed, unchanged, bad);
    }

    private enum Kept {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    private Kept keep(Change change, SyncedRow row, String payload) {
        String hash = hash(payload);
        SyncedEntity known =
                change.em()
                        .createQuery(
                                "select s from SyncedEntity s where s.code = :code",
                                SyncedEntity.class)
                        .setParameter("code", row.code())
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        if (known != null && known.payloadHash.equals(hash)) {
            return Kept.UNCHANGED;
        }
        SyncedEntity kept = known == null ? new SyncedEntity(Ids.next(clock), row.code()) : known;
        kept.take(row, payload, hash, clock.instant());
        if (known == null) {
            change.em().persist(kept);
        }
        return known == null ? Kept.ADDED : Kept.CHANGED;
    }

    /** By day of receipt, as they were read. */
    public Slice<SyncedRow> page(@Nullable String after, int limit) {
        return entities(after, limit).map(SyncedEntity::row);
    }

    /** By day of receipt, field by field as they were sent. */
    Slice<Map<String, Object>> sent(@Nullable String after, int limit) {
        return entities(after, limit).map(entity -> fields(entity.payload));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> fields(String payload) {
        return (Map<String, Object>) json.read(payload, Map.class);
    }

    private Slice<SyncedEntity> entities(@Nullable String after, int limit) {
        Call.current().caller().require(DossierPermission.EXPORT);
        List<String> from = Cursor.parts(after, 2);
        String behind =
                from.isEmpty()
                        ? ""
                        : " where s.receivedDay > :day or s.receivedDay = :day and s.id > :id";
        List<SyncedEntity> found =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select s from SyncedEntity s"
                                                    + behind
                                                    + " order by s.receivedDay, s.id",
                                            SyncedEntity.class);
                            if (!from.isEmpty()) {
                                query.setParameter("day", Position.day(from.get(0)));
                                query.setParameter("id", Position.id(from.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(found, limit, s -> Cursor.of(s.receivedDay, s.id));
    }

    private static String hash(String payload) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(payload.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
