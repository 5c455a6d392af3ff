package vn.sen.reconciliation.lines;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.BatchState;
import vn.sen.reconciliation.lists.RowEntity;

/** Late lines of the list before, found by the rows of this one. */
final class Before {
    private final Map<String, RowEntity> byCode = new HashMap<>();
    private final Map<String, RowEntity> byPerson = new HashMap<>();
    private final Map<UUID, LineEntity> lines;

    private Before(List<RowEntity> rows, Map<UUID, LineEntity> lines) {
        this.lines = lines;
        for (RowEntity row : rows) {
            if (lines.containsKey(row.id())) {
                byCode.putIfAbsent(row.code(), row);
                byPerson.putIfAbsent(row.personKey(), row);
            }
        }
    }

    /** The reconciled list of the source before that one; empty for the first. */
    static Optional<BatchEntity> batch(EntityManager em, BatchEntity now) {
        return em.createQuery(
                        "select b from ReconciliationBatch b where b.source = :source and b.state ="
                                + " :done and (b.asOf < :day or (b.asOf = :day and b.id < :id))"
                                + " order by b.asOf desc, b.id desc",
                        BatchEntity.class)
                .setParameter("source", now.source())
                .setParameter("done", BatchState.DONE)
                .setParameter("day", now.asOf())
                .setParameter("id", now.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    static Before of(EntityManager em, @Nullable UUID batch, List<RowEntity> rows) {
        if (batch == null) {
            return new Before(List.of(), Map.of());
        }
        List<RowEntity> found =
                java.util.stream.Stream.concat(
                                Twins.find(em, batch, "code", rows.stream().map(RowEntity::code))
                                        .stream(),
                                Twins.find(
                                        em,
                                        batch,
                                        "personKey",
                                        rows.stream().map(RowEntity::personKey))
                                        .stream())
                        .toList();
        return new Before(found, lines(em, found));
    }

    private static Map<UUID, LineEntity> lines(EntityManager em, List<RowEntity> rows) {
        List<UUID> ids = rows.stream().map(RowEntity::id).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select l from ReconciliationLine l where l.sourceRow in :rows",
                                LineEntity.class)
                        .setParameter("rows", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(line -> line.sourceRow, Function.identity()));
    }

    /** The line of the same case: by code, or else by person, parcel, day and procedure. */
    Optional<LineEntity> line(RowEntity row) {
        RowEntity same = row.code().isEmpty() ? null : byCode.get(row.code());
        if (same == null && !row.personKey().isEmpty()) {
            same = byPerson.get(row.personKey());
        }
        return Optional.ofNullable(same == null ? null : lines.get(same.id()));
    }
}
