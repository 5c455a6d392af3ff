package vn.sen.dossiers.clock;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.dossiers.cases.SegmentEntity;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.store.Store;

/**
 * Moves exactly the open clocks that a new calendar touches, in batches: each batch is one
 * transaction that also says how far it came, so that a node which dies is taken over. Cases with
 * the same limit and history are computed once.
 */
@Component
public final class Recomputing implements Job {
    static final String NAME = "dossiers.recomputing";
    private static final UUID PROVINCE = new UUID(0, 0);
    private static final int BATCH = 2_000;

    private final Store store;
    private final Clock clock;
    private final Clockwork clockwork;
    private final PinnedBook pinned;
    private final AgencyBook agencies;

    @Activate
    public Recomputing(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Clockwork clockwork,
            @Reference PinnedBook pinned,
            @Reference AgencyBook agencies) {
        this.store = store;
        this.clock = clock;
        this.clockwork = clockwork;
        this.pinned = pinned;
        this.agencies = agencies;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        Optional<CalendarChangeEntity> next = next();
        while (next.isPresent()) {
            CalendarChangeEntity change = next.get();
            @Nullable UUID reached = change.reached();
            Set<UUID> touched = touched(change);
            do {
                reached = batch(change, touched, reached);
            } while (reached != null);
            next = next();
        }
    }

    private Optional<CalendarChangeEntity> next() {
        return store.read(
                em ->
                        em.createQuery(
                                        "select c from CalendarChangeEntity c where c.finishedAt is"
                                                + " null order by c.heardAt, c.id",
                                        CalendarChangeEntity.class)
                                .setMaxResults(1)
                                .getResultStream()
                                .findFirst());
    }

    /** Whose clocks run by that calendar; empty for everybody's. */
    private Set<UUID> touched(CalendarChangeEntity change) {
        return change.calendar().equals(PROVINCE) ? Set.of() : agencies.subtree(change.calendar());
    }

    /** Looks at the next open dossiers; returns how far it came, null at the end. */
    private @Nullable UUID batch(
            CalendarChangeEntity calendar, Set<UUID> touched, @Nullable UUID after) {
        List<DossierEntity> open = store.read(em -> open(em, calendar, touched, after));
        Map<UUID, Reckoned> anew = reckon(open);
        List<Moved> moved = new ArrayList<>();
        for (DossierEntity dossier : open) {
            Reckoned reckoned = Objects.requireNonNull(anew.get(dossier.id()));
            if (!reckoned.hash().equals(dossier.due().hash())) {
                moved.add(new Moved(dossier, reckoned));
            }
        }
        boolean last = open.size() < BATCH;
        UUID reached = open.isEmpty() ? calendar.id() : open.get(open.size() - 1).id();
        store.write(
                "dossiers.recompute",
                calendar.id(),
                change -> {
                    CalendarChangeEntity row =
                            change.find(CalendarChangeEntity.class, calendar.id()).orElseThrow();
                    int changed = new DueShift(change, row, clock).all(moved);
                    row.advance(reached, open.size(), changed);
                    if (last) {
                        row.finish(clock.instant());
                    }
                    change.note("moved", changed);
                    return changed;
                });
        return last ? null : reached;
    }

    /** A clock with another answer than before. */
    record Moved(DossierEntity dossier, Reckoned reckoned) {}

    /**
     * Open ones whose count goes through the days named: received before the last of them, and due
     * on or after the first, or standing.
     */
    private List<DossierEntity> open(
            EntityManager em,
            CalendarChangeEntity calendar,
            Set<UUID> touched,
            @Nullable UUID after) {
        ZoneId zone = clock.getZone();
        var query =
                em.createQuery(
                        "select d from DossierEntity d where d.group in :groups and d.receivedAt <"
                                + " :behind and (d.due.day is null or d.due.day >= :first)"
                                + (touched.isEmpty() ? "" : " and d.agency in :touched")
                                + (after == null ? "" : " and d.id > :after")
                                + " order by d.id",
                        DossierEntity.class);
        query.setParameter("groups", List.of(DossierState.Group.OPEN, DossierState.Group.PAUSED));
        query.setParameter("behind", calendar.lastDay().plusDays(1).atStartOfDay(zone).toInstant());
        query.setParameter("first", calendar.firstDay());
        if (!touched.isEmpty()) {
            query.setParameter("touched", touched);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(BATCH).getResultList();
    }

    /** Each history once, however many dossiers share it. */
    private Map<UUID, Reckoned> reckon(List<DossierEntity> open) {
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Segment>> segments = segments(open);
        Map<Clockwork.Asked, Clockwork.Asked> distinct = new LinkedHashMap<>();
        Map<UUID, Clockwork.Asked> asked = new HashMap<>();
        for (DossierEntity dossier : open) {
            Clockwork.Asked one =
                    new Clockwork.Asked(
                            dossier.agency(),
                            new Course(
                                    pinned.of(dossier.pinned()).limit(),
                                    segments.getOrDefault(dossier.id(), List.of())));
            distinct.put(one, one);
            asked.put(dossier.id(), one);
        }
        Map<Clockwork.Asked, Reckoned> reckoned = clockwork.reckonAll(distinct);
        return asked.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                e -> Objects.requireNonNull(reckoned.get(e.getValue()))));
    }

    private Map<UUID, List<Segment>> segments(List<DossierEntity> open) {
        List<SegmentEntity> all =
                store.read(
                        em ->
                                em.createQuery(
                                                "select s from SegmentEntity s where s.dossier in"
                                                        + " :ids and s.supersededBy is null order"
                                                        + " by s.dossier, s.happenedAt, s.ordinal",
                                                SegmentEntity.class)
                                        .setParameter(
                                                "ids",
                                                open.stream().map(DossierEntity::id).toList())
                                        .getResultList());
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                SegmentEntity::dossier,
                                Collectors.mapping(
                                        s -> s.segment(clock.getZone()), Collectors.toList())));
    }
}
