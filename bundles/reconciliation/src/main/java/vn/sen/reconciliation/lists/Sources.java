package vn.sen.reconciliation.lists;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.ReconciliationProblem;

/** The systems whose lists are reconciled. Thread-safe. */
@Component(service = Sources.class)
public final class Sources {
    private static final UUID PROVINCE = new UUID(0, 0);

    private final Store store;
    private final Clock clock;
    private final Owners owners;

    @Activate
    public Sources(@Reference Store store, @Reference Clock clock, @Reference Owners owners) {
        this.store = store;
        this.clock = clock;
        this.owners = owners;
    }

    public SourceView add(SourceDraft draft) {
        Call.current().caller().require(ReconciliationPermission.EDIT, PROVINCE);
        Faults faults = new Faults();
        String code = faults.text("code", draft.code(), 60);
        faults.text("name", draft.name(), 300);
        faults.optionalText("contact", draft.contact(), 300);
        UUID owner = faults.required("owner", draft.owner());
        if (owner == null) {
            throw Problem.of(RequestProblem.INVALID, faults.all());
        }
        owners.checkExists(faults, "owner", owner);
        faults.check();
        UUID id = Ids.next(clock);
        return store.write(
                "reconciliation.add-source",
                id,
                change -> {
                    if (taken(change.em(), code)) {
                        throw new Problem(RequestProblem.DUPLICATE);
                    }
                    SourceEntity source =
                            new SourceEntity(
                                    id,
                                    draft,
                                    owner,
                                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                                    Call.current().caller().name());
                    change.em().persist(source);
                    change.note("code", code);
                    return source.view(owners.name(owner));
                });
    }

    private static boolean taken(EntityManager em, String code) {
        return !em.createQuery(
                        "select s.id from ReconciliationSource s where s.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    public SourceView get(UUID id) {
        SourceEntity source = store.read(em -> visible(em, id));
        return source.view(owners.name(source.owner));
    }

    /** By code. */
    public Slice<SourceView> list(@Nullable String after, int limit) {
        Owners.mayView();
        List<String> position = Cursor.parts(after, 1);
        List<SourceEntity> fetched =
                store.read(
                        em ->
                                em.createQuery(
                                                "select s from ReconciliationSource s where s.code >"
                                                        + " :after order by s.code",
                                                SourceEntity.class)
                                        .setParameter(
                                                "after", position.isEmpty() ? "" : position.get(0))
                                        .setMaxResults(limit + 1)
                                        .getResultList());
        Map<UUID, String> names = owners.names(fetched.stream().map(s -> s.owner).toList());
        Slice<SourceEntity> page = Slice.of(fetched, limit, s -> Cursor.of(s.code));
        return new Slice<>(
                page.items().stream()
                        .filter(s -> Owners.maySee(s.owner))
                        .map(s -> s.view(names.getOrDefault(s.owner, "")))
                        .toList(),
                page.next());
    }

    /** Throws when it is not there, or not the caller's to see. */
    public static SourceEntity visible(EntityManager em, UUID id) {
        SourceEntity source = em.find(SourceEntity.class, id);
        if (source == null || !Owners.maySee(source.owner)) {
            throw new Problem(ReconciliationProblem.UNKNOWN, "hệ thống nguồn", "source");
        }
        return source;
    }
}
