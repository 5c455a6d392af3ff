package vn.sen.dossiers.clock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.platform.api.store.Store;

/**
 * Finds the open clocks whose count goes through days that changed: their ids from an index alone,
 * then batch by batch what is needed of them. Thread-safe.
 */
@Component(service = OpenClocks.class)
public final class OpenClocks {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String NEXT =
            "select d.id, d.agency from (select id from dossiers_dossier force index"
                    + " (dossiers_dossier_province) where state_group in ('OPEN', 'PAUSED') and"
                    + " (due_day is null or due_day >= ?) and id > ? order by id limit ?) n"
                    + " straight_join dossiers_dossier d on d.id = n.id order by n.id";
    private static final String READ =
            "select d.id, d.version, d.code, d.agency, d.procedure_code, d.state_group, d.due_day,"
                    + " d.inputs_hash, d.pinned, s.kind, s.happened_at, s.reason, s.proof, s.amount"
                    + " from dossiers_dossier d force index (primary) left join dossiers_segment s"
                    + " on s.dossier = d.id and s.superseded_by is null where d.state_group in"
                    + " ('OPEN', 'PAUSED') and d.received_at < ? and d.id in ";

    private final Store store;
    private final Clock clock;
    private final PinnedBook pinned;

    @Activate
    public OpenClocks(
            @Reference Store store, @Reference Clock clock, @Reference PinnedBook pinned) {
        this.store = store;
        this.clock = clock;
        this.pinned = pinned;
    }

    /**
     * Open clocks that follow each other by their ids.
     *
     * @param ids by agency, so that a batch of them changes few counts
     * @param last of them by its id; null when there are none
     */
    record Stretch(List<UUID> ids, @Nullable UUID last) {
        List<UUID> part(int from, int most) {
            return from >= ids.size()
                    ? List.of()
                    : ids.subList(from, Math.min(from + most, ids.size()));
        }
    }

    private record Found(UUID id, UUID agency) {}

    /** Due on or after that day, or standing, or without a day; the next behind {@code after}. */
    Stretch next(LocalDate from, @Nullable UUID after, int most) {
        List<Found> found =
                store.read(
                        em ->
                                em.<Connection, List<Found>>callWithConnection(
                                        connection ->
                                                next(
                                                        connection,
                                                        from,
                                                        after == null ? BEFORE_ALL : after,
                                                        most)));
        UUID last = found.isEmpty() ? null : found.get(found.size() - 1).id();
        found.sort(Comparator.comparing(Found::agency));
        return new Stretch(found.stream().map(Found::id).toList(), last);
    }

    private static List<Found> next(Connection connection, LocalDate from, UUID after, int most)
            throws SQLException {
        List<Found> found = new ArrayList<>();
        Map<UUID, UUID> agencies = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setObject(1, from);
            select.setObject(2, after);
            select.setInt(3, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID agency = rows.getObject(2, UUID.class);
                    found.add(
                            new Found(
                                    rows.getObject(1, UUID.class),
                                    agencies.computeIfAbsent(agency, same -> same)));
                }
            }
        }
        return found;
    }

    /**
     * Those of the ids that were received before the end of that day, with their histories.
     *
     * @param touched whose clocks; empty for everybody's
     */
    List<OpenClock> load(List<UUID> ids, LocalDate until, Set<UUID> touched) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Instant behind = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return store.read(
                em ->
                        em.<Connection, List<OpenClock>>callWithConnection(
                                connection -> load(connection, ids, behind, touched)));
    }

    private List<OpenClock> load(
            Connection connection, List<UUID> ids, Instant behind, Set<UUID> touched)
            throws SQLException {
        List<OpenClock> open = new ArrayList<>(ids.size());
        try (PreparedStatement select = connection.prepareStatement(sql(ids))) {
            select.setObject(1, LocalDateTime.ofInstant(behind, ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                boolean more = rows.next();
                while (more) {
                    Head head = head(rows);
                    List<Segment> segments = new ArrayList<>(2);
                    do {
                        addSegment(rows, segments);
                        more = rows.next();
                    } while (more && rows.getObject(1, UUID.class).equals(head.id()));
                    if (touched.isEmpty() || touched.contains(head.agency())) {
                        open.add(head.with(new Course(head.limit(), segments)));
                    }
                }
            }
        }
        return open;
    }

    /** The ids stand in the text: thousands of parameters cost more than the rows. */
    private static String sql(List<UUID> ids) {
        StringBuilder sql = new StringBuilder(READ.length() + ids.size() * 39).append(READ);
        char before = '(';
        for (UUID id : ids) {
            sql.append(before).append('\'').append(id).append('\'');
            before = ',';
        }
        return sql.append(") order by d.id, s.happened_at, s.ordinal").toString();
    }

    /** A dossier without its history. */
    private record Head(
            UUID id,
            long version,
            String code,
            UUID agency,
            String procedure,
            boolean running,
            @Nullable LocalDate due,
            String hash,
            @Nullable TimeLimit limit) {
        OpenClock with(Course course) {
            return new OpenClock(id, version, code, agency, procedure, running, due, hash, course);
        }
    }

    private Head head(ResultSet row) throws SQLException {
        String code = row.getString(3);
        return new Head(
                row.getObject(1, UUID.class),
                row.getLong(2),
                code == null ? "" : code,
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6).equals(DossierState.Group.OPEN.name()),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                pinned.of(row.getObject(9, UUID.class)).limit());
    }

    /** None where the dossier has no history. */
    private void addSegment(ResultSet row, List<Segment> segments) throws SQLException {
        String kind = row.getString(10);
        if (kind != null) {
            Instant at = row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            segments.add(
                    new Segment(
                            Segment.Kind.valueOf(kind),
                            LocalDateTime.ofInstant(at, clock.getZone()),
                            row.getString(12),
                            row.getString(13),
                            row.getInt(14)));
        }
    }
}
