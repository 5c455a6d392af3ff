package vn.sen.inspections.selfreports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.Position;
import vn.sen.inspections.access.Sight;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Self-inspections that agencies and offices record. Thread-safe. */
@Component(service = SelfInspections.class)
public final class SelfInspections {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Store store;
    private final Clock clock;
    private final AgencyBook agencies;
    private final Sight sight;

    @Activate
    public SelfInspections(
            @Reference Store store,
            @Reference Clock clock,
            @Reference AgencyBook agencies,
            @Reference Sight sight) {
        this.store = store;
        this.clock = clock;
        this.agencies = agencies;
        this.sight = sight;
    }

    /** The agency, or one above it, records that it inspected itself. */
    public SelfInspectionEntity.SelfInspectionView record(Entry entry) {
        Faults faults = new Faults();
        LocalDate day = faults.required("heldOn", entry.heldOn());
        LocalDate held = day == null ? agencies.today() : day;
        agencies.checkExists(faults, "agency", entry.agency(), held);
        if (held.isAfter(agencies.today())) {
            faults.add(
                    "heldOn",
                    "in-future",
                    new Text("Ngày này chưa đến.", "That day is yet to come."));
        }
        String reference = faults.text("reference", entry.reference(), 200);
        String words = faults.optionalText("words", entry.words(), 10_000);
        faults.check();
        UUID agency = entry.agency() == null ? NOBODY : entry.agency();
        Call.current().caller().require(InspectionPermission.SELF_INSPECT, agency);
        UUID id = Ids.next(clock);
        return store.write(
                "inspections.record-self-inspection",
                id,
                change -> {
                    SelfInspectionEntity made =
                            new SelfInspectionEntity(id, agency, held, reference, words);
                    made.by(Actor.current().name(), clock.instant());
                    change.em().persist(made);
                    return made.view(agencies.name(agency));
                });
    }

    /** Latest first. */
    public Listing<SelfInspectionEntity.SelfInspectionView> list(@Nullable UUID agency) {
        Sight.View view = sight.ofCaller();
        return new Listing<>(
                "tu-kiem-tra",
                new Text("Tự kiểm tra", "Self-inspections"),
                List.of(
                        Column.of("agency", "Cơ quan", "Agency", s -> s.agencyName()),
                        Column.of("heldOn", "Ngày", "Day", s -> s.heldOn()),
                        Column.of("reference", "Số hiệu", "Reference", s -> s.reference()),
                        Column.of("words", "Nội dung", "Content", s -> s.words())),
                (after, limit) -> page(agency, view, after, limit));
    }

    private Slice<SelfInspectionEntity.SelfInspectionView> page(
            @Nullable UUID agency, Sight.View view, @Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 2);
        List<SelfInspectionEntity> found =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select s from SelfInspectionEntity s where 1 = 1"
                                                    + (agency == null
                                                            ? ""
                                                            : " and s.agency = :agency")
                                                    + (view.all() ? "" : " and s.agency in :seen")
                                                    + (key.isEmpty()
                                                            ? ""
                                                            : " and (s.heldOn < :key or"
                                                                    + " (s.heldOn = :key and s.id <"
                                                                    + " :keyId))")
                                                    + " order by s.heldOn desc, s.id desc",
                                            SelfInspectionEntity.class);
                            if (agency != null) {
                                query.setParameter("agency", agency);
                            }
                            if (!view.all()) {
                                query.setParameter(
                                        "seen",
                                        view.agencies().isEmpty()
                                                ? List.of(NOBODY)
                                                : view.agencies());
                            }
                            if (!key.isEmpty()) {
                                query.setParameter("key", Position.day(key.get(0)));
                                query.setParameter("keyId", Position.id(key.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        Map<UUID, String> names =
                agencies.names(found.stream().map(SelfInspectionEntity::agency).toList());
        return Slice.of(found, limit, s -> Cursor.of(s.heldOn(), s.id()))
                .map(s -> s.view(names.getOrDefault(s.agency(), "")));
    }

    /** What is entered to record a self-inspection. */
    public record Entry(
            @Nullable UUID agency,
            @Nullable LocalDate heldOn,
            @Nullable String reference,
            @Nullable String words) {}
}
