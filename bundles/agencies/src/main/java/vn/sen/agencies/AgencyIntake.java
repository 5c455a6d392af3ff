package vn.sen.agencies;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.Ledger.Entry;
import vn.sen.agencies.Segment.Origin;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;

/**
 * Takes agencies as a list states them: what is new is created, what differs is changed from the
 * stated day on, what is the same is left alone. So a list may be taken twice. Thread-safe.
 */
@Component(service = AgencyIntake.class)
public final class AgencyIntake {
    private final Clock clock;
    private final LiveTree tree;

    @Activate
    public AgencyIntake(@Reference Clock clock, @Reference LiveTree tree) {
        this.clock = clock;
        this.tree = tree;
    }

    /**
     * One row of a list.
     *
     * @param shortName null when the list does not tell: what is known stays
     * @param kind null when the list does not tell; a new agency is then of {@code newKind}
     * @param parentCode null when the list does not tell; "" for the top
     * @param from first day of a new agency, and of what changes about a known one
     */
    public record Stated(
            String code,
            String name,
            @Nullable String shortName,
            @Nullable AgencyKind kind,
            AgencyKind newKind,
            @Nullable String parentCode,
            LocalDate from) {}

    /** What became of a row. */
    public enum Outcome {
        CREATED,
        CHANGED,
        SAME,
        REFUSED
    }

    /**
     * @param problem why it was refused; null otherwise
     */
    public record Taken(Outcome outcome, @Nullable Problem problem) {
        static Taken as(Outcome outcome) {
            return new Taken(outcome, null);
        }
    }

    /** Takes the rows in one transaction; a row that is refused does not hold up the others. */
    public List<Taken> take(Change change, List<Stated> rows, String instrument, String by) {
        Ledger ledger = Ledger.open(change, clock);
        Known known = known(change.em(), codes(rows));
        Origin origin = new Origin("import", instrument, ledger.now(), by);
        List<Taken> results = new ArrayList<>(rows.size());
        for (Stated row : rows) {
            results.add(attempt(ledger, known, row, origin));
        }
        return results;
    }

    /** To be called after the commit. */
    public void committed() {
        tree.changed();
    }

    /** What {@link #take} would make of the rows, as far as can be told before. */
    public List<Taken> foresee(EntityManager em, List<Stated> rows, Set<String> alsoKnown) {
        Known known = known(em, codes(rows));
        List<Taken> results = new ArrayList<>(rows.size());
        for (Stated row : rows) {
            Entry entry = known.entries().get(row.code());
            boolean orphan =
                    row.parentCode() != null
                            && !row.parentCode().isEmpty()
                            && !known.ids().containsKey(row.parentCode())
                            && !alsoKnown.contains(row.parentCode());
            if (orphan) {
                results.add(refused(noParent(row)));
            } else if (entry == null) {
                results.add(Taken.as(Outcome.CREATED));
            } else {
                results.add(foresee(known, entry, row));
            }
        }
        return results;
    }

    private static Taken foresee(Known known, Entry entry, Stated row) {
        Timeline timeline = entry.timeline();
        return timeline.on(row.from())
                .map(
                        segment ->
                                wanted(known, row, segment.attributes())
                                                .equals(segment.attributes())
                                        ? Taken.as(Outcome.SAME)
                                        : Taken.as(Outcome.CHANGED))
                .orElseGet(() -> refused(AgencyActs.outside(row.from(), timeline)));
    }

    private Taken attempt(Ledger ledger, Known known, Stated row, Origin origin) {
        try {
            Entry entry = known.entries().get(row.code());
            if (row.parentCode() != null
                    && !row.parentCode().isEmpty()
                    && !known.ids().containsKey(row.parentCode())) {
                throw noParent(row);
            }
            return entry == null
                    ? create(ledger, known, row, origin)
                    : change(ledger, known, entry, row, origin);
        } catch (Problem refusal) {
            return refused(refusal);
        }
    }

    private Taken create(Ledger ledger, Known known, Stated row, Origin origin) {
        UUID id = Ids.next(clock);
        String parent = row.parentCode();
        Attributes attributes =
                new Attributes(
                        row.name(),
                        row.shortName() == null ? "" : row.shortName(),
                        row.kind() == null ? row.newKind() : row.kind(),
                        parent == null || parent.isEmpty() ? null : known.ids().get(parent));
        Timeline timeline = Timeline.starting(row.from(), attributes, origin);
        AgencyEntity agency = ledger.create(id, row.code(), timeline);
        known.ids().put(row.code(), agency.id);
        ledger.change().alsoActed("agencies.create", id);
        return Taken.as(Outcome.CREATED);
    }

    private static Taken change(
            Ledger ledger, Known known, Entry entry, Stated row, Origin origin) {
        Timeline timeline = entry.timeline();
        Segment now =
                timeline.on(row.from()).orElseThrow(() -> AgencyActs.outside(row.from(), timeline));
        Attributes wanted = wanted(known, row, now.attributes());
        if (wanted.equals(now.attributes())) {
            return Taken.as(Outcome.SAME);
        }
        LocalDate day = row.from();
        Timeline next =
                timeline.changeFrom(
                                day,
                                Attributes::names,
                                a -> a.named(wanted.name(), wanted.shortName()),
                                origin)
                        .changeFrom(day, Attributes::kind, a -> a.of(wanted.kind()), origin)
                        .changeFrom(day, Attributes::parent, a -> a.under(wanted.parent()), origin);
        ledger.replace(entry, next, origin, day);
        ledger.change().alsoActed("agencies.change", entry.agency().id);
        return Taken.as(Outcome.CHANGED);
    }

    private static Attributes wanted(Known known, Stated row, Attributes now) {
        String parent = row.parentCode();
        return new Attributes(
                row.name(),
                row.shortName() == null ? now.shortName() : row.shortName(),
                row.kind() == null ? now.kind() : row.kind(),
                parent == null ? now.parent() : parent.isEmpty() ? null : known.ids().get(parent));
    }

    private static Taken refused(Problem problem) {
        return new Taken(Outcome.REFUSED, problem);
    }

    private static Problem noParent(Stated row) {
        return new Problem(
                AgencyProblem.PARENT_UNKNOWN, row.parentCode() == null ? "" : row.parentCode());
    }

    private static Set<String> codes(List<Stated> rows) {
        Set<String> codes = rows.stream().map(Stated::code).collect(Collectors.toSet());
        for (Stated row : rows) {
            if (row.parentCode() != null && !row.parentCode().isEmpty()) {
                codes.add(row.parentCode());
            }
        }
        return codes;
    }

    private record Known(Map<String, UUID> ids, Map<String, Entry> entries) {}

    /** Three queries for a batch, whatever its size. */
    private static Known known(EntityManager em, Collection<String> codes) {
        Map<UUID, AgencyEntity> agencies = new HashMap<>();
        em.createQuery("select a from Agency a where a.code in :codes", AgencyEntity.class)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(a -> agencies.put(a.id, a));
        Map<UUID, List<AgencyVersion>> rows = new HashMap<>();
        if (!agencies.isEmpty()) {
            em.createQuery(
                            "select v from AgencyVersion v where v.agency in :ids and v.live = true"
                                    + " order by v.agency, v.validFrom",
                            AgencyVersion.class)
                    .setParameter("ids", agencies.keySet())
                    .getResultList()
                    .forEach(v -> rows.computeIfAbsent(v.agency, id -> new ArrayList<>()).add(v));
        }
        Map<String, UUID> ids = new HashMap<>();
        Map<String, Entry> entries = new HashMap<>();
        for (AgencyEntity agency : agencies.values()) {
            ids.put(agency.code, agency.id);
            entries.put(agency.code, new Entry(agency, rows.getOrDefault(agency.id, List.of())));
        }
        return new Known(ids, entries);
    }
}
