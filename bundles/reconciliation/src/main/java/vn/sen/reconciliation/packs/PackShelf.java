package vn.sen.reconciliation.packs;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.cases.ClassPack;
import vn.sen.reconciliation.cases.ClassRule;
import vn.sen.reconciliation.cases.PackCheck;

/** All versions of the rules of classification. Thread-safe. */
@Component(service = PackShelf.class)
public final class PackShelf {
    private static final UUID SUBJECT = UUID.nameUUIDFromBytes(new byte[] {'r', 'u', 'l', 'e'});
    private static final UUID PROVINCE = new UUID(0, 0);
    private static final int SHOWN = 200;

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final PackVersion shipped;

    @Activate
    public PackShelf(@Reference Store store, @Reference Json json, @Reference Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.shipped = new PackVersion(0, ClassPack.shipped(json), "", null, "");
    }

    /** The version in force. */
    public PackVersion current() {
        return store.read(this::current);
    }

    /** Newest first, at last what came with the product. */
    public List<PackVersion> history() {
        List<PackVersion> versions =
                new ArrayList<>(
                        store.read(em -> rows(em, SHOWN)).stream().map(this::version).toList());
        versions.add(shipped);
        return versions;
    }

    /** Publishes a version; throws {@code request-invalid} naming each fault. */
    public PackVersion publish(PackDraft draft) {
        Call.current().caller().require(ReconciliationPermission.EDIT, PROVINCE);
        Faults faults = new Faults();
        String edition = faults.text("edition", draft.edition(), 60);
        String instrument = faults.text("instrument", draft.instrument(), 255);
        List<ClassRule> rules =
                PackCheck.check(Optional.ofNullable(draft.rules()).orElse(List.of()), faults);
        faults.check();
        ClassPack pack = new ClassPack(edition, rules);
        return store.write(
                "reconciliation.publish-rules",
                SUBJECT,
                change -> {
                    PackVersion before = current(change.em());
                    Call.current().requireVersion(before.version());
                    refuseKnown(change.em(), edition);
                    int number = (int) before.version() + 1;
                    PackEntity row =
                            new PackEntity(Ids.next(clock), number, edition, json.write(pack))
                                    .recorded(
                                            instrument,
                                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                                            Call.current().caller().name());
                    change.em().persist(row);
                    change.note("edition", edition);
                    change.note("instrument", instrument);
                    return version(row);
                });
    }

    private void refuseKnown(EntityManager em, String edition) {
        boolean known =
                edition.equals(shipped.pack().edition())
                        || !em.createQuery(
                                        "select p.id from ReconciliationPack p where p.edition ="
                                                + " :edition",
                                        UUID.class)
                                .setParameter("edition", edition)
                                .getResultList()
                                .isEmpty();
        if (known) {
            new Faults()
                    .add(
                            "edition",
                            "duplicate",
                            new Text(
                                            "Đã có bộ quy tắc “{0}”. Hãy đặt tên khác cho bản mới.",
                                            "There is an edition “{0}”. Give the new one another"
                                                    + " name.")
                                    .with(edition))
                    .check();
        }
    }

    private PackVersion current(EntityManager em) {
        return rows(em, 1).stream().findFirst().map(this::version).orElse(shipped);
    }

    private static List<PackEntity> rows(EntityManager em, int most) {
        return em.createQuery(
                        "select p from ReconciliationPack p order by p.number desc",
                        PackEntity.class)
                .setMaxResults(most)
                .getResultList();
    }

    private PackVersion version(PackEntity row) {
        return new PackVersion(
                row.number,
                json.read(row.content, ClassPack.class),
                row.instrument,
                row.recordedAt,
                row.recordedBy);
    }
}
