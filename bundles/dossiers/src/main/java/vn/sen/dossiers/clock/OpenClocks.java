package vn.sen.dossiers.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
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

    /** Due on or after that day, or standing, or without a day; in order, behind {@code after}. */
    List<UUID> ids(LocalDate from, @Nullable UUID after, int most) {
        List<?> found =
                store.read(
                        em ->
                                em.createNativeQuery(
                                                "select id from dossiers_dossier force index"
                                                        + " (dossiers_dossier_province) where"
                                                        + " state_group in ('OPEN', 'PAUSED') and"
                                                        + " (due_day is null or due_day >= ?) and"
                                                        + " id > ? order by id limit "
                                                        + most)
                                        .setParameter(1, from)
                                        .setParameter(2, after == null ? BEFORE_ALL : after)
                                        .getResultList());
        List<UUID> ids = new ArrayList<>(found.size());
        found.forEach(
                id -> ids.add(id instanceof UUID u ? u : UUID.fromString(String.valueOf(id))));
        return ids;
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
        Map<UUID, List<Segment>> segments = segments(ids);
        List<OpenClock> open = new ArrayList<>(ids.size());
        for (Object[] row : rows(ids, behind)) {
            if (touched.isEmpty() || touched.contains((UUID) row[3])) {
                open.add(clock(row, segments.getOrDefault((UUID) row[0], List.of())));
            }
        }
        return open;
    }

    private List<Object[]> rows(List<UUID> ids, Instant behind) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select d.id, d.version, d.code, d.agency,"
                                                + " d.request.procedureCode, d.group, d.due.day,"
                                                + " d.due.hash, d.request.pinned from DossierEntity d"
                                                + " where d.id in :ids and d.group in :groups and"
                                                + " d.receivedAt < :behind order by d.id",
                                        Object[].class)
                                .setParameter("ids", ids)
                                .setParameter(
                                        "groups",
                                        List.of(DossierState.Group.OPEN, DossierState.Group.PAUSED))
                                .setParameter("behind", behind)
                                .getResultList());
    }

    private OpenClock clock(Object[] row, List<Segment> segments) {
        String code = (String) row[2];
        return new OpenClock(
                (UUID) row[0],
                (Long) row[1],
                code == null ? "" : code,
                (UUID) row[3],
                (String) row[4],
                row[5] == DossierState.Group.OPEN,
                (LocalDate) row[6],
                (String) row[7],
                new Course(pinned.of((UUID) row[8]).limit(), segments));
    }

    private Map<UUID, List<Segment>> segments(List<UUID> ids) {
        List<Object[]> rows =
                store.read(
                        em ->
                                em.createQuery(
                                                "select s.dossier, s.kind, s.happenedAt, s.reason,"
                                                        + " s.proof, s.amount from SegmentEntity s"
                                                        + " where s.dossier in :ids and"
                                                        + " s.supersededBy is null order by"
                                                        + " s.dossier, s.happenedAt, s.ordinal",
                                                Object[].class)
                                        .setParameter("ids", ids)
                                        .getResultList());
        Map<UUID, List<Segment>> all = new HashMap<>();
        for (Object[] row : rows) {
            all.computeIfAbsent((UUID) row[0], id -> new ArrayList<>(2))
                    .add(
                            new Segment(
                                    (Segment.Kind) row[1],
                                    LocalDateTime.ofInstant((Instant) row[2], clock.getZone()),
                                    (String) row[3],
                                    (String) row[4],
                                    (Integer) row[5]));
        }
        return all;
    }
}
