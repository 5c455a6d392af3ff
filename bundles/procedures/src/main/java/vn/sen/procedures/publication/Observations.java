package vn.sen.procedures.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;

/** What was seen of sites, kept as it was seen. Thread-safe. */
@Component(service = Observations.class)
public final class Observations {
    private static final int MOST = 20_000;

    private final Store store;
    private final Clock clock;

    @Activate
    public Observations(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public UUID record(UUID site, Look look) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        check(look);
        UUID id = Ids.next(clock);
        return store.write(
                "procedures.observe-site",
                site,
                change -> {
                    change.em()
                            .persist(
                                    new ObservationEntity(id, site, look)
                                            .by(Call.current().caller().name(), clock.instant()));
                    for (Shown shown : look.shown()) {
                        change.em().persist(new ShownEntity(Ids.next(clock), id, shown));
                    }
                    change.note("source", look.source());
                    change.note("entries", look.shown().size());
                    return id;
                });
    }

    private void check(Look look) {
        Faults faults = new Faults();
        if (look.seenOn().isAfter(LocalDate.now(clock))) {
            faults.add(
                    "seenOn",
                    "in-the-future",
                    new Text("Ngày xem không thể ở tương lai.", "It cannot lie in the future."));
        }
        if (look.shown().isEmpty() || look.shown().size() > MOST) {
            faults.add(
                    "file",
                    "no-rows",
                    new Text(
                                    "Danh sách phải có từ 1 đến {0} thủ tục.",
                                    "A list has 1 to {0} procedures.")
                            .with(MOST));
        }
        List<Shown> shown = look.shown();
        for (int i = 0; i < shown.size() && faults.all().size() < 50; i++) {
            String at = "shown[" + i + "]";
            faults.text(at + ".code", shown.get(i).code(), 60);
            faults.optionalText(at + ".name", shown.get(i).name(), 500);
            faults.optionalText(at + ".decision", shown.get(i).decision(), 200);
            faults.optionalText(at + ".limit", shown.get(i).limit(), 300);
        }
        faults.check();
    }

    /** The last seen first. */
    public List<Observation> of(UUID site) {
        return query(site, LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31), Instant.MAX, 100);
    }

    /** The last of the period, as far as it was known then. */
    public Optional<Observation> last(UUID site, LocalDate from, LocalDate to, Instant known) {
        return query(site, from, to, known, 1).stream().findFirst();
    }

    private List<Observation> query(
            UUID site, LocalDate from, LocalDate to, Instant known, int limit) {
        Instant until = known.equals(Instant.MAX) ? clock.instant().plusSeconds(86_400) : known;
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select o from ProcedureObservationRow o where"
                                                        + " o.site = :site and o.seenOn between"
                                                        + " :from and :to and o.recordedAt <= :known"
                                                        + " order by o.seenOn desc, o.recordedAt"
                                                        + " desc, o.id desc",
                                                ObservationEntity.class)
                                        .setParameter("site", site)
                                        .setParameter("from", from)
                                        .setParameter("to", to)
                                        .setParameter("known", until)
                                        .setMaxResults(limit)
                                        .getResultList())
                .stream()
                .map(ObservationEntity::view)
                .toList();
    }

    public Optional<Observation> find(UUID id) {
        return Optional.ofNullable(store.read(em -> em.find(ObservationEntity.class, id)))
                .map(ObservationEntity::view);
    }

    List<Shown> shown(UUID observation) {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select s from ProcedureShownRow s where"
                                                        + " s.observation = :id order by s.id",
                                                ShownEntity.class)
                                        .setParameter("id", observation)
                                        .getResultList())
                .stream()
                .map(ShownEntity::view)
                .toList();
    }

    Set<String> codes(UUID observation) {
        Set<String> codes = new HashSet<>();
        shown(observation).forEach(shown -> codes.add(Judge.plain(shown.code())));
        return codes;
    }
}
