package vn.sen.procedures.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.procedures.access.ProcedureProblem;

/** Reads versions. Asks for no permission: who calls it has. Thread-safe. */
@Component(service = Catalogue.class)
public final class Catalogue {
    private static final int MOST_FOUND = 500;

    /** In force on :day, whatever else is said of it. */
    static final String IN_FORCE =
            "v.stage = vn.sen.procedures.catalogue.Stage.DECIDED and v.validFrom <= :day and"
                    + " (v.validTo is null or v.validTo >= :day) and (v.suspendedFrom is null or"
                    + " v.suspendedFrom > :day or (v.suspendedTo is not null and v.suspendedTo <"
                    + " :day))";

    private final Store store;
    private final Json json;
    private final Clock clock;

    @Activate
    public Catalogue(@Reference Store store, @Reference Json json, @Reference Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Throws {@code procedure-unknown}. */
    public VersionView require(UUID id) {
        return find(id).orElseThrow(() -> new Problem(ProcedureProblem.UNKNOWN, id));
    }

    public Optional<VersionView> find(UUID id) {
        return Optional.ofNullable(store.read(em -> em.find(VersionEntity.class, id)))
                .map(this::view);
    }

    /** The version of that code in force on that day. */
    public Optional<VersionView> inForce(String code, LocalDate day) {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select v from ProcedureVersionRow v where v.code ="
                                                        + " :code and "
                                                        + IN_FORCE,
                                                VersionEntity.class)
                                        .setParameter("code", code)
                                        .setParameter("day", day)
                                        .setMaxResults(1)
                                        .getResultList())
                .stream()
                .findFirst()
                .map(this::view);
    }

    /** All versions of a code, newest first. */
    public List<VersionLine> history(String code) {
        LocalDate today = today();
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select "
                                                        + VersionLine.COLUMNS
                                                        + " from ProcedureVersionRow v where v.code ="
                                                        + " :code order by v.number desc",
                                                Object[].class)
                                        .setParameter("code", code)
                                        .setMaxResults(MOST_FOUND)
                                        .getResultList())
                .stream()
                .map(row -> VersionLine.of(row, today))
                .toList();
    }

    /** Oldest first. */
    public List<StepView> steps(UUID id) {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select s from ProcedureStepRow s where s.versionId"
                                                        + " = :id order by s.at, s.id",
                                                StepEntity.class)
                                        .setParameter("id", id)
                                        .setMaxResults(MOST_FOUND)
                                        .getResultList())
                .stream()
                .map(step -> new StepView(step.act, step.words, step.at, step.who))
                .toList();
    }

    /** By name and id. */
    public Slice<VersionLine> page(VersionFilter filter, @Nullable String after, int limit) {
        LocalDate today = today();
        List<String> from = Cursor.parts(after, 2);
        List<VersionLine> rows =
                store.read(em -> rows(em, filter, from, limit + 1, today)).stream()
                        .map(row -> VersionLine.of(row, today))
                        .toList();
        return Slice.of(rows, limit, line -> Cursor.of(line.name(), line.id()));
    }

    private static List<Object[]> rows(
            EntityManager em, VersionFilter filter, List<String> from, int limit, LocalDate today) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(filter.conditions(today, parameters));
        if (!from.isEmpty()) {
            conditions.add("(v.name > :name or (v.name = :name and v.id > :id))");
            parameters.put("name", from.get(0));
            parameters.put("id", UUID.fromString(from.get(1)));
        }
        TypedQuery<Object[]> query =
                em.createQuery(
                        "select "
                                + VersionLine.COLUMNS
                                + " from ProcedureVersionRow v"
                                + (conditions.isEmpty()
                                        ? ""
                                        : " where " + String.join(" and ", conditions))
                                + " order by v.name, v.id",
                        Object[].class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** Everything that a filter finds, at most 500, by name. */
    public List<VersionLine> all(VersionFilter filter) {
        return page(filter, null, MOST_FOUND).items();
    }

    /** How many versions stand in each state today. */
    public Map<State, Long> counts() {
        LocalDate today = today();
        Map<State, Long> counts = new LinkedHashMap<>();
        for (State state : State.values()) {
            Map<String, Object> parameters = new LinkedHashMap<>();
            List<String> conditions = VersionFilter.of(state).conditions(today, parameters);
            counts.put(
                    state,
                    store.read(
                            em -> {
                                TypedQuery<Long> query =
                                        em.createQuery(
                                                "select count(v) from ProcedureVersionRow v where "
                                                        + String.join(" and ", conditions),
                                                Long.class);
                                parameters.forEach(query::setParameter);
                                return query.getSingleResult();
                            }));
        }
        return counts;
    }

    public VersionView view(VersionEntity row) {
        return new VersionView(
                row.id,
                row.code,
                row.number,
                row.on(today()),
                row.stage,
                row.validFrom,
                row.validTo,
                row.suspendedFrom,
                row.suspendedTo,
                row.decision,
                content(row),
                row.drafter,
                row.appraiser,
                row.changedAt,
                row.version);
    }

    ProcedureContent content(VersionEntity row) {
        return json.read(row.content, ProcedureContent.class);
    }
}
