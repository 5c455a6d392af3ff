package vn.sen.reconciliation.lines;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sen.reconciliation.cases.Twin;
import vn.sen.reconciliation.lists.RowEntity;

/**
 * Rows of a list that are about the same case: by code, or by person, parcel, day and procedure.
 */
final class Twins {
    private final Map<String, List<RowEntity>> byCode;
    private final Map<String, List<RowEntity>> byPerson;

    private Twins(Map<String, List<RowEntity>> byCode, Map<String, List<RowEntity>> byPerson) {
        this.byCode = byCode;
        this.byPerson = byPerson;
    }

    static Twins of(EntityManager em, UUID batch, List<RowEntity> rows) {
        return new Twins(
                grouped(find(em, batch, "code", rows.stream().map(RowEntity::code)), true),
                grouped(
                        find(em, batch, "personKey", rows.stream().map(RowEntity::personKey)),
                        false));
    }

    /** Rows of that list with one of the values. */
    static List<RowEntity> find(EntityManager em, UUID batch, String key, Stream<String> values) {
        Collection<String> wanted = values.filter(value -> !value.isEmpty()).distinct().toList();
        return wanted.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from ReconciliationRow r where r.batch = :batch and r."
                                        + key
                                        + " in :values order by r.number",
                                RowEntity.class)
                        .setParameter("batch", batch)
                        .setParameter("values", wanted)
                        .getResultList();
    }

    private static Map<String, List<RowEntity>> grouped(List<RowEntity> rows, boolean code) {
        Map<String, List<RowEntity>> groups = new HashMap<>();
        for (RowEntity row : rows) {
            groups.computeIfAbsent(
                            code ? row.code() : row.personKey(), key -> new java.util.ArrayList<>())
                    .add(row);
        }
        return groups;
    }

    /**
     * The row that stands for this one, and how it was found; empty when this row stands itself.
     */
    Optional<Found> standsFor(RowEntity row) {
        Optional<Found> sameCode = better(byCode.getOrDefault(row.code(), List.of()), row, "code");
        return sameCode.isPresent()
                ? sameCode
                : better(byPerson.getOrDefault(row.personKey(), List.of()), row, "person");
    }

    private static Optional<Found> better(List<RowEntity> group, RowEntity row, String rule) {
        return group.stream()
                .filter(other -> goesBefore(other, row))
                .findFirst()
                .map(other -> new Found(other, rule));
    }

    /** Of two rows the closed one stands, or else the one that comes first. */
    private static boolean goesBefore(RowEntity one, RowEntity other) {
        return one.closed() == other.closed() ? one.number() < other.number() : one.closed();
    }

    record Found(RowEntity row, String rule) {
        Twin twin() {
            return new Twin(row.number(), row.code(), rule);
        }
    }
}
