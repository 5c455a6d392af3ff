package vn.sen.reconciliation.lists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.Owners;

/** Lists as they came, newest first, and what could not be read of them. Thread-safe. */
@Component(service = BatchLists.class)
public final class BatchLists {
    private final Store store;
    private final Batches batches;

    @Activate
    public BatchLists(@Reference Store store, @Reference Batches batches) {
        this.store = store;
        this.batches = batches;
    }

    /**
     * @param source null for all that the caller may see
     */
    public Slice<BatchView> list(@Nullable UUID source, @Nullable String after, int limit) {
        Owners.mayView();
        List<String> position = Cursor.parts(after, 2);
        List<BatchEntity> fetched =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select b from ReconciliationBatch b where 1 = 1"
                                                    + (source == null
                                                            ? ""
                                                            : " and b.source = :source")
                                                    + (position.isEmpty()
                                                            ? ""
                                                            : " and (b.asOf < :day or (b.asOf ="
                                                                    + " :day and b.id < :last))")
                                                    + " order by b.asOf desc, b.id desc",
                                            BatchEntity.class);
                            if (source != null) {
                                query.setParameter("source", source);
                            }
                            if (!position.isEmpty()) {
                                query.setParameter("day", LocalDate.parse(position.get(0)))
                                        .setParameter("last", UUID.fromString(position.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        Map<UUID, SourceEntity> sources = sources();
        Slice<BatchEntity> page = Slice.of(fetched, limit, b -> Cursor.of(b.asOf, b.id));
        return new Slice<>(
                page.items().stream()
                        .filter(b -> visible(sources.get(b.source)))
                        .map(b -> batches.view(b, name(sources.get(b.source))))
                        .toList(),
                page.next());
    }

    private static boolean visible(@Nullable SourceEntity source) {
        return source != null && Owners.maySee(source.owner);
    }

    private static String name(@Nullable SourceEntity source) {
        return source == null ? "" : source.name;
    }

    private Map<UUID, SourceEntity> sources() {
        Map<UUID, SourceEntity> sources = new HashMap<>();
        store.read(
                        em ->
                                em.createQuery(
                                                "select s from ReconciliationSource s",
                                                SourceEntity.class)
                                        .getResultList())
                .forEach(source -> sources.put(source.id, source));
        return sources;
    }

    public Slice<RemarkEntity.RemarkView> remarks(UUID batch, @Nullable String after, int limit) {
        batches.get(batch);
        List<String> position = Cursor.parts(after, 2);
        List<RemarkEntity> fetched =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                                    "select r from ReconciliationRemark r where"
                                                            + " r.batch = :batch"
                                                            + (position.isEmpty()
                                                                    ? ""
                                                                    : " and r.row >= :row and"
                                                                            + " (r.row > :row or"
                                                                            + " r.id > :last)")
                                                            + " order by r.row, r.id",
                                                    RemarkEntity.class)
                                            .setParameter("batch", batch);
                            if (!position.isEmpty()) {
                                query.setParameter("row", Long.valueOf(position.get(0)))
                                        .setParameter("last", UUID.fromString(position.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(fetched, limit, r -> Cursor.of(r.row, r.id)).map(RemarkEntity::view);
    }
}
