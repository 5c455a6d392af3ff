package vn.sen.dossiers.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.DueDate;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.Store;

/**
 * Moves exactly the open clocks that a new calendar touches, stretch by stretch of their ids, and
 * each stretch in batches by agency: each batch is one transaction that also says how far it came,
 * so that a node which dies is taken over. What it had stored of a stretch is found as it should be
 * and moves no more. While one batch is stored, the next is read and computed.
 */
@Component
public final class Recomputing implements Job {
    static final String NAME = "dossiers.recomputing";
    private static final UUID PROVINCE = new UUID(0, 0);
    private static final int STRETCH = 250_000;
    private static final int BATCH = 4_000;

    private final Store store;
    private final Clockwork clockwork;
    private final OpenClocks clocks;
    private final Json json;
    private final AgencyBook agencies;
    private final int stretchLength;
    private final int batchLength;

    @Activate
    public Recomputing(
            @Reference Store store,
            @Reference Clockwork clockwork,
            @Reference OpenClocks clocks,
            @Reference Json json,
            @Reference AgencyBook agencies) {
        this(store, clockwork, clocks, json, agencies, STRETCH, BATCH);
    }

    /**
     * @param stretchLength how many are taken on together, to be put in order
     * @param batchLength how many of these are one transaction
     */
    public Recomputing(
            Store store,
            Clockwork clockwork,
            OpenClocks clocks,
            Json json,
            AgencyBook agencies,
            int stretchLength,
            int batchLength) {
        this.stretchLength = stretchLength;
        this.batchLength = batchLength;
        this.store = store;
        this.clockwork = clockwork;
        this.clocks = clocks;
        this.json = json;
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
            through(next.get());
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

    /** All that are left of one calendar, from where it was left off. */
    private void through(CalendarChangeEntity calendar) {
        Set<UUID> touched = touched(calendar);
        if (calendar.interrupted()) {
            resume(calendar);
        }
        OpenClocks.Stretch stretch = stretch(calendar, calendar.reached());
        while (stretch.last() != null) {
            UUID last = stretch.last();
            CompletableFuture<OpenClocks.Stretch> next =
                    CompletableFuture.supplyAsync(() -> stretch(calendar, last));
            through(calendar, touched, stretch);
            stretch = next.join();
        }
        finish(calendar);
    }

    private OpenClocks.Stretch stretch(CalendarChangeEntity calendar, @Nullable UUID after) {
        return clocks.next(calendar.firstDay(), after, stretchLength);
    }

    private void through(
            CalendarChangeEntity calendar, Set<UUID> touched, OpenClocks.Stretch stretch) {
        CompletableFuture<Batch> next = computing(calendar, touched, stretch, 0);
        for (int from = 0; from < stretch.ids().size(); from += batchLength) {
            Batch batch = next.join();
            next = computing(calendar, touched, stretch, from + batchLength);
            write(calendar, batch);
        }
        next.join();
    }

    /** Whose clocks run by that calendar; empty for everybody's. */
    private Set<UUID> touched(CalendarChangeEntity change) {
        return change.calendar().equals(PROVINCE) ? Set.of() : agencies.subtree(change.calendar());
    }

    /** A clock with another answer than before. */
    record Moved(OpenClock clock, Reckoned reckoned) {
        @Nullable LocalDate day() {
            DueDate due = reckoned.due();
            return due == null ? null : due.day();
        }
    }

    /**
     * @param reached up to where all have been looked at; null within a stretch
     * @param lines of the moved ones, as they are stored
     * @param computing how long the clock took
     */
    private record Batch(
            @Nullable UUID reached,
            int looked,
            List<Moved> moved,
            String lines,
            Duration computing) {}

    private CompletableFuture<Batch> computing(
            CalendarChangeEntity calendar,
            Set<UUID> touched,
            OpenClocks.Stretch stretch,
            int from) {
        boolean last = from + batchLength >= stretch.ids().size();
        return CompletableFuture.supplyAsync(
                () ->
                        compute(
                                calendar,
                                touched,
                                stretch.part(from, batchLength),
                                last ? stretch.last() : null));
    }

    private Batch compute(
            CalendarChangeEntity calendar,
            Set<UUID> touched,
            List<UUID> ids,
            @Nullable UUID reached) {
        List<OpenClock> open = clocks.load(ids, calendar.lastDay(), touched);
        long start = System.nanoTime();
        List<Reckoned> anew =
                open.isEmpty()
                        ? List.of()
                        : clockwork.reckonAll(open.stream().map(OpenClock::asked).toList());
        Duration computing = Duration.ofNanos(System.nanoTime() - start);
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (!anew.get(i).hash().equals(open.get(i).hash())) {
                moved.add(new Moved(open.get(i), anew.get(i)));
            }
        }
        return new Batch(reached, open.size(), moved, DueShift.lines(json, moved), computing);
    }

    private void write(CalendarChangeEntity calendar, Batch batch) {
        store.write(
                "dossiers.recompute",
                calendar.id(),
                change -> {
                    CalendarChangeEntity row =
                            change.find(CalendarChangeEntity.class, calendar.id()).orElseThrow();
                    Clock clock = agencies.clock();
                    DueShift shift = new DueShift(change, row, clock, json);
                    int moved = shift.all(batch.moved(), batch.lines());
                    row.looked(batch.looked(), moved, batch.computing());
                    if (batch.reached() != null) {
                        row.reach(batch.reached());
                    }
                    change.note("moved", moved);
                    return moved;
                });
    }

    private void resume(CalendarChangeEntity calendar) {
        store.write(
                "dossiers.recompute",
                calendar.id(),
                change -> {
                    change.find(CalendarChangeEntity.class, calendar.id()).orElseThrow().resume();
                    return true;
                });
    }

    private void finish(CalendarChangeEntity calendar) {
        store.write(
                "dossiers.recomputed",
                calendar.id(),
                change -> {
                    CalendarChangeEntity row =
                            change.find(CalendarChangeEntity.class, calendar.id()).orElseThrow();
                    row.finish(agencies.clock().instant());
                    change.note("moved", row.moved());
                    return row.moved();
                });
    }
}
