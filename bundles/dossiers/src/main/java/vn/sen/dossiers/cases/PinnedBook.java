package vn.sen.dossiers.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.access.Remembered;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.api.Procedures;

/**
 * The versions of procedures that dossiers run on, kept here so that they go on while the catalogue
 * is off. Thread-safe.
 */
@Component(service = PinnedBook.class)
public final class PinnedBook {
    private final Store store;
    private final Json json;
    private final Clock clock;
    private final Port<Procedures> procedures;
    private final Map<UUID, ProcedureVersion> known = new ConcurrentHashMap<>();
    private final Remembered<OnDay, ProcedureVersion> announced = new Remembered<>();

    private record OnDay(String code, LocalDate day) {}

    @Activate
    public PinnedBook(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference Ports ports) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.procedures = ports.to(Procedures.class);
    }

    /** The version that a dossier runs on. */
    public ProcedureVersion of(UUID version) {
        ProcedureVersion there = known.get(version);
        return there != null ? there : remembered(version);
    }

    private ProcedureVersion remembered(UUID version) {
        PinnedEntity kept = store.read(em -> em.find(PinnedEntity.class, version));
        if (kept == null) {
            throw new Problem(DossierProblem.UNKNOWN);
        }
        ProcedureVersion read = json.read(kept.snapshot(), ProcedureVersion.class);
        known.put(version, read);
        return read;
    }

    /**
     * The version in force that something new is to be received by, as the catalogue has said
     * within five seconds.
     */
    public ProcedureVersion inForce(String code, LocalDate day) {
        if (!procedures.isPresent()) {
            throw new Problem(DossierProblem.PROCEDURES_OFF);
        }
        return announced
                .one(
                        new OnDay(code, day),
                        () -> procedures.call(p -> p.inForce(code, day)).flatMap(found -> found))
                .orElseThrow(() -> new Problem(DossierProblem.NO_PROCEDURE, code, day));
    }

    /** A version in force on that day that dossiers run on already, whatever the catalogue says. */
    public Optional<ProcedureVersion> kept(String code, LocalDate day) {
        List<UUID> ids =
                store.read(
                        em ->
                                em.createQuery(
                                                "select p.id from PinnedEntity p where p.code ="
                                                        + " :code order by p.number desc",
                                                UUID.class)
                                        .setParameter("code", code)
                                        .getResultList());
        return ids.stream().map(this::of).filter(v -> v.inForceOn(day)).findFirst();
    }

    /** The version of that id as the catalogue has it. */
    public ProcedureVersion fresh(UUID version) {
        return procedures
                .call(p -> p.version(version))
                .orElseThrow(() -> new Problem(DossierProblem.PROCEDURES_OFF))
                .orElseThrow(() -> new Problem(DossierProblem.UNKNOWN));
    }

    public List<Procedures.Offer> find(String words, LocalDate day, @Nullable UUID agency) {
        return procedures
                .call(p -> p.find(words, day, agency, 50))
                .orElseThrow(() -> new Problem(DossierProblem.PROCEDURES_OFF));
    }

    /** Keeps the version, unless it is kept already; in a write of its own, before it is used. */
    public void pin(ProcedureVersion version) {
        if (known.containsKey(version.id())) {
            return;
        }
        if (store.read(em -> em.find(PinnedEntity.class, version.id())) == null) {
            String snapshot = json.write(version);
            Call.preparing(
                    () ->
                            store.write(
                                    "dossiers.pin-procedure",
                                    version.id(),
                                    change -> {
                                        insert(change, version, version.code(), snapshot);
                                        change.note("procedure", version.code());
                                        return true;
                                    }));
        }
        known.put(version.id(), version);
    }

    /** Keeps what holds for single dossiers alone: nothing new is ever received by it. */
    void keep(Change change, ProcedureVersion version) {
        insert(change, version, "", json.write(version));
    }

    /** Two desks may meet here at once: the first keeps it. */
    private void insert(Change change, ProcedureVersion version, String code, String snapshot) {
        change.em()
                .createNativeQuery(
                        "insert ignore into dossiers_pinned (id, code, number, name, field_name,"
                                + " snapshot, pinned_at) values (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, version.id())
                .setParameter(2, code)
                .setParameter(3, version.number())
                .setParameter(4, version.name())
                .setParameter(5, version.fieldName())
                .setParameter(6, snapshot)
                .setParameter(7, clock.instant())
                .executeUpdate();
    }

    /** Names by version, for lists; one query for those not known yet. */
    public String name(UUID version) {
        return of(version).name();
    }
}
