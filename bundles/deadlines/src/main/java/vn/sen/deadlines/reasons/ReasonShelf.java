package vn.sen.deadlines.reasons;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.DeadlinePermission;
import vn.sen.deadlines.clock.RulePack;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Store;

/** All versions of the pack of reasons. Thread-safe. */
@Component(service = ReasonShelf.class)
public final class ReasonShelf {
    private static final UUID SUBJECT = UUID.nameUUIDFromBytes(new byte[] {'s', 't', 'o', 'p'});

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final RulePack shipped = RulePack.shipped();

    @Activate
    public ReasonShelf(@Reference Store store, @Reference Json json, @Reference Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** Rises with every version, of this node or another. */
    public long count() {
        return store.read(
                em ->
                        em.createQuery("select count(p) from ReasonPack p", Long.class)
                                .getSingleResult());
    }

    /** The version in force. */
    public ReasonVersion current() {
        return store.read(this::current);
    }

    /** Newest first, at last what came with the product. */
    public List<ReasonVersion> history() {
        List<ReasonVersion> versions =
                new java.util.ArrayList<>(
                        store.read(em -> rows(em, 200)).stream().map(this::version).toList());
        versions.add(first());
        return versions;
    }

    /** The rules of counting with the reasons in force. */
    public RulePack pack() {
        return shipped.with(current().reasons().stream().map(ReasonEntry::reason).toList());
    }

    /** What the pack would be; throws {@code request-invalid} naming each fault. */
    public List<ReasonEntry> check(ReasonPack pack) {
        mayEdit();
        return PackCheck.check(pack.reasons(), current().reasons(), LocalDate.now(clock));
    }

    /** Publishes a version. The one expected is that of the pack that was read, 0 for none. */
    public ReasonVersion publish(ReasonPack pack) {
        mayEdit();
        Faults faults = new Faults();
        String instrument = faults.text("instrument", pack.instrument(), 255);
        faults.check();
        return store.write(
                "deadlines.publish-reasons",
                SUBJECT,
                change -> {
                    ReasonVersion before = current(change.em());
                    Call.current().requireVersion(before.version());
                    List<ReasonEntry> reasons =
                            PackCheck.check(pack.reasons(), before.reasons(), LocalDate.now(clock));
                    int number = (int) before.version() + 1;
                    ReasonPackEntity row =
                            new ReasonPackEntity(
                                            Ids.next(clock),
                                            number,
                                            json.write(new ReasonPack(List.copyOf(reasons), "")),
                                            instrument)
                                    .recorded(clock.instant(), Call.current().caller().name());
                    change.em().persist(row);
                    change.note("number", number);
                    change.note("instrument", instrument);
                    return version(row);
                });
    }

    private ReasonVersion current(EntityManager em) {
        return rows(em, 1).stream().findFirst().map(this::version).orElseGet(this::first);
    }

    private ReasonVersion first() {
        return new ReasonVersion(
                0, shipped.reasons().stream().map(ReasonEntry::of).toList(), "", null, "");
    }

    private static List<ReasonPackEntity> rows(EntityManager em, int most) {
        return em.createQuery(
                        "select p from ReasonPack p order by p.number desc", ReasonPackEntity.class)
                .setMaxResults(most)
                .getResultList();
    }

    private ReasonVersion version(ReasonPackEntity row) {
        List<ReasonEntry> reasons = new java.util.ArrayList<>();
        var kept = json.read(row.content, ReasonPack.class).reasons();
        if (kept != null) {
            kept.forEach(
                    entry -> {
                        if (entry != null) {
                            reasons.add(entry);
                        }
                    });
        }
        return new ReasonVersion(
                row.number, reasons, row.instrument, row.recordedAt, row.recordedBy);
    }

    private static void mayEdit() {
        Call.current().caller().require(DeadlinePermission.EDIT_RULES);
    }
}
