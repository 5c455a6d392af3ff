package vn.sen.reconciliation.demo;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.ListRun;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.rulings.RulingEntity;
import vn.sen.reconciliation.rulings.Rulings;
import vn.sen.reconciliation.rulings.Samples;

/** Takes lists in and has them ruled, as if on their own days. */
@Component(service = DemoLists.class)
public final class DemoLists {
    private final Store store;
    private final Clock clock;
    private final Batches batches;
    private final ListRun run;
    private final Hands hands;

    @Activate
    public DemoLists(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Batches batches,
            @Reference ListRun run,
            @Reference Hands hands) {
        this.store = store;
        this.clock = clock;
        this.batches = batches;
        this.run = run;
        this.hands = hands;
    }

    /** Those who check and rule. */
    @Component(service = Hands.class)
    public static final class Hands {
        private final Samples samples;
        private final Rulings rulings;

        @Activate
        public Hands(@Reference Samples samples, @Reference Rulings rulings) {
            this.samples = samples;
            this.rulings = rulings;
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    UUID reconcile(UUID source, LocalDate asOf, long population, List<LandCase> rows) {
        return run.alone(() -> alone(source, asOf, population, rows));
    }

    private UUID alone(UUID source, LocalDate asOf, long population, List<LandCase> rows) {
        byte[] file = new ListWriter(asOf.toEpochDay()).csv(rows);
        Upload upload =
                new Upload(
                        "file",
                        "danh-sach-tre-hen-" + asOf + ".csv",
                        "text/csv",
                        file.length,
                        () -> new ByteArrayInputStream(file));
        UUID id = batches.upload(upload, new Batches.Handed(source, asOf, population));
        batches.start(id, batches.suggested(id));
        run.work(store.read(em -> em.find(BatchEntity.class, id)), () -> false);
        Instant then = at(asOf, 9);
        store.write(
                "reconciliation.date-demo",
                id,
                change -> {
                    change.find(BatchEntity.class, id).orElseThrow().tookPlace(then);
                    change.em()
                            .createQuery(
                                    "update ReconciliationLine l set l.ruledAt = :then where l.batch"
                                            + " = :batch and l.ruledAt is not null")
                            .setParameter("then", then)
                            .setParameter("batch", id)
                            .executeUpdate();
                    return true;
                });
        return id;
    }

    /** Samples are agreed with, classes proposed and approved, all on that day. */
    void rule(UUID batch, LocalDate day) {
        for (UUID line : sampled(batch)) {
            DemoPerson.MEMBER.does(
                    () -> {
                        hands.samples.check(line, true, "Khớp hồ sơ gốc.");
                        return true;
                    });
        }
        for (LateClass cls : LateClass.values()) {
            if (cls.explains() && open(batch, cls)) {
                RulingEntity.RulingView made =
                        DemoPerson.MONITOR.does(
                                () ->
                                        hands.rulings.proposeClass(
                                                batch,
                                                cls,
                                                "Đã đối chiếu hồ sơ gốc với mẫu ngẫu nhiên."));
                DemoPerson.HEAD.does(() -> hands.rulings.approve(made.id()));
            }
        }
        date(batch, at(day, 15));
    }

    private List<UUID> sampled(UUID batch) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select l.id from ReconciliationLine l where l.batch ="
                                                + " :batch and l.sample > 0",
                                        UUID.class)
                                .setParameter("batch", batch)
                                .getResultList());
    }

    private boolean open(UUID batch, LateClass cls) {
        return !store.read(
                        em ->
                                em.createQuery(
                                                "select l.id from ReconciliationLine l where l.batch"
                                                        + " = :batch and l.finalCls = :cls and"
                                                        + " l.ruledAt is null",
                                                UUID.class)
                                        .setParameter("batch", batch)
                                        .setParameter("cls", cls)
                                        .setMaxResults(1)
                                        .getResultList())
                .isEmpty();
    }

    private void date(UUID batch, Instant at) {
        store.write(
                "reconciliation.date-demo",
                batch,
                change -> {
                    change.em()
                            .createQuery(
                                    "update ReconciliationLine l set l.ruledAt = :at, l.checkedAt ="
                                            + " :at where l.batch = :batch and l.ruledAt > :at")
                            .setParameter("at", at)
                            .setParameter("batch", batch)
                            .executeUpdate();
                    change.em()
                            .createQuery(
                                    "update ReconciliationRuling r set r.proposedAt = :at,"
                                            + " r.settledAt = :at where r.batch = :batch")
                            .setParameter("at", at)
                            .setParameter("batch", batch)
                            .executeUpdate();
                    return true;
                });
    }

    private Instant at(LocalDate day, int hour) {
        Instant then = day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
        return then.isAfter(clock.instant()) ? clock.instant() : then;
    }
}
