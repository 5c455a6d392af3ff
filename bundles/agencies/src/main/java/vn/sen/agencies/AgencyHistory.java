package vn.sen.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** What is and what was known of an agency. Thread-safe. */
@Component(service = AgencyHistory.class)
public final class AgencyHistory {
    private final Store store;

    @Activate
    public AgencyHistory(@Reference Store store) {
        this.store = store;
    }

    /**
     * @param timeline what is known now, from the first day on
     * @param replaced what was recorded before and has been superseded, last superseded first
     * @param end null while no end is known
     */
    public record History(
            UUID agency, List<Entry> timeline, List<Entry> replaced, @Nullable End end) {
        /** What is recorded for days after this one. */
        public List<Entry> scheduled(LocalDate today) {
            return timeline.stream().filter(e -> e.from().isAfter(today)).toList();
        }
    }

    /** What the end of existence rests on. */
    public record End(LocalDate lastDay, String instrument, Instant actedAt, String actedBy) {}

    /**
     * @param to last day; null without an end
     * @param act what began it: create, rename, reclassify, move, correct, cancel or import
     * @param supersededAt null for what is known now
     */
    public record Entry(
            LocalDate from,
            @Nullable LocalDate to,
            String name,
            String shortName,
            AgencyKind kind,
            @Nullable UUID parent,
            @Nullable String parentName,
            String act,
            String instrument,
            Instant actedAt,
            String actedBy,
            Instant recordedAt,
            @Nullable Instant supersededAt) {

        /** The act as people say it. */
        public Text actLabel() {
            return switch (act) {
                case "create" -> new Text("Lập", "Created");
                case "rename" -> new Text("Đổi tên", "Renamed");
                case "reclassify" -> new Text("Đổi loại", "Reclassified");
                case "move" -> new Text("Chuyển cấp trên", "Moved");
                case "correct" -> new Text("Đính chính", "Corrected");
                case "cancel" -> new Text("Bỏ thay đổi", "Cancelled");
                case "import" -> new Text("Nhập từ tệp", "Imported");
                default -> Text.same(act);
            };
        }
    }

    /** Empty lists for an unknown id. */
    public History of(UUID agency) {
        List<AgencyVersion> rows =
                store.read(
                        em ->
                                em.createQuery(
                                                "select v from AgencyVersion v where v.agency = :id"
                                                        + " order by v.validFrom, v.recordedAt",
                                                AgencyVersion.class)
                                        .setParameter("id", agency)
                                        .setMaxResults(2_000)
                                        .getResultList());
        Map<UUID, String> names = parentNames(rows);
        List<Entry> all = rows.stream().map(row -> entry(row, names)).toList();
        return new History(
                agency,
                all.stream().filter(e -> e.supersededAt() == null).toList(),
                all.stream()
                        .filter(e -> e.supersededAt() != null)
                        .sorted((a, b) -> order(b).compareTo(order(a)))
                        .toList(),
                end(agency));
    }

    private @Nullable End end(UUID id) {
        AgencyEntity agency = store.read(em -> em.find(AgencyEntity.class, id));
        if (agency == null || agency.endedAt == null) {
            return null;
        }
        return new End(
                agency.existsTo,
                Objects.requireNonNullElse(agency.endInstrument, ""),
                agency.endedAt,
                Objects.requireNonNullElse(agency.endedBy, ""));
    }

    private static Instant order(Entry entry) {
        return Objects.requireNonNullElse(entry.supersededAt(), Instant.MAX);
    }

    private Map<UUID, String> parentNames(List<AgencyVersion> rows) {
        Set<UUID> ids =
                rows.stream()
                        .map(v -> v.parent)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<UUID, String> names = new HashMap<>();
        store.read(em -> AgencyQueries.all(em, ids, Timeline.OPEN))
                .forEach(view -> names.put(view.id(), view.name()));
        return names;
    }

    private static Entry entry(AgencyVersion row, Map<UUID, String> names) {
        return new Entry(
                row.validFrom,
                row.validTo.equals(Timeline.OPEN) ? null : row.validTo,
                row.name,
                row.shortName,
                row.kind,
                row.parent,
                row.parent == null ? null : names.get(row.parent),
                row.act,
                row.instrument,
                row.actedAt,
                row.actedBy,
                row.recordedAt,
                row.supersededAt);
    }
}
