package vn.sen.inspections.pages;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.acts.SignedActEntity;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.MemberEntity;
import vn.sen.inspections.visits.MemberView;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.store.Store;

/** What waits for the caller in inspections under way. Thread-safe. */
@Component(service = Waiting.class)
public final class Waiting {
    /** Inspections looked through, the earliest visit first. */
    private static final int MOST = 200;

    private static final Set<InspectionState> MOVING =
            Set.of(InspectionState.values()).stream()
                    .filter(NextStep::moving)
                    .collect(Collectors.toUnmodifiableSet());

    private final Store store;
    private final Sight sight;
    private final AgencyBook agencies;

    @Activate
    public Waiting(@Reference Store store, @Reference Sight sight, @Reference AgencyBook agencies) {
        this.store = store;
        this.sight = sight;
        this.agencies = agencies;
    }

    /** The earliest visit first. */
    public List<NextStep> forCaller() {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    List<InspectionView> visits = moving(em, view);
                    return NextStep.of(
                            visits,
                            papers(em, visits.stream().map(InspectionView::id).toList()),
                            Call.current().caller(),
                            agencies.today());
                });
    }

    private List<InspectionView> moving(EntityManager em, Sight.View view) {
        List<InspectionEntity> found =
                view.bind(
                                em.createQuery(
                                        "select i from InspectionEntity i where i.state in :moving"
                                                + view.onInspection("i")
                                                + " order by i.visitOn, i.id",
                                        InspectionEntity.class))
                        .setParameter("moving", MOVING)
                        .setMaxResults(MOST)
                        .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names =
                agencies.names(found.stream().map(InspectionEntity::agency).toList());
        Map<UUID, List<MemberView>> teams = teams(em, found);
        return found.stream()
                .map(
                        i ->
                                i.view(
                                        names.getOrDefault(i.agency(), ""),
                                        teams.getOrDefault(i.id(), List.of())))
                .toList();
    }

    private static Map<UUID, List<MemberView>> teams(
            EntityManager em, List<InspectionEntity> found) {
        return em
                .createQuery(
                        "select m.inspection, m from MemberEntity m where m.inspection in :ids",
                        Object[].class)
                .setParameter("ids", found.stream().map(InspectionEntity::id).toList())
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(
                                        row -> ((MemberEntity) row[1]).view(),
                                        Collectors.toList())));
    }

    private static Papers papers(EntityManager em, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Papers.NONE;
        }
        Map<SignedActEntity.Side, Set<UUID>> signed = new EnumMap<>(SignedActEntity.Side.class);
        em.createQuery(
                        "select a.side, a.inspection from SignedActEntity a where a.inspection in"
                                + " :ids and a.kind = MINUTES",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(
                        row ->
                                signed.computeIfAbsent(
                                                (SignedActEntity.Side) row[0],
                                                side -> new HashSet<>())
                                        .add((UUID) row[1]));
        Set<UUID> minutes =
                Set.copyOf(
                        em.createQuery(
                                        "select m.inspection from MinutesEntity m where"
                                                + " m.inspection in :ids",
                                        UUID.class)
                                .setParameter("ids", ids)
                                .getResultList());
        Map<UUID, LocalDate> due =
                em
                        .createQuery(
                                "select c.inspection, c.dueOn from ConclusionEntity c where"
                                        + " c.inspection in :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
        return new Papers(minutes, signed, due);
    }
}
