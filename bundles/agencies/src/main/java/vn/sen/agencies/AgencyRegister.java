package vn.sen.agencies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;

/** Reads the register of agencies on any day. Thread-safe. */
@Component(service = {Agencies.class, AgencyRegister.class})
public final class AgencyRegister implements Agencies {
    static final int MAX_SUBTREE = 10_000;
    private static final int MAX_CHILDREN = 10_000;

    private final Store store;
    private final Clock clock;

    @Activate
    public AgencyRegister(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Optional<Agency> find(UUID id) {
        return nearest(id, today()).map(AgencyView::published);
    }

    @Override
    public Optional<Agency> find(UUID id, LocalDate asOf) {
        return nearest(id, asOf).filter(a -> a.existsOn(asOf)).map(AgencyView::published);
    }

    @Override
    public Agency require(UUID id) {
        return find(id).orElseThrow(() -> new Problem(AgencyProblem.UNKNOWN, id));
    }

    @Override
    public Optional<Agency> byCode(String code) {
        return idOfCode(code).flatMap(this::find);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate asOf) {
        Map<UUID, String> names = new LinkedHashMap<>();
        store.read(em -> AgencyQueries.all(em, ids, asOf))
                .forEach(view -> names.put(view.id(), view.name()));
        return names;
    }

    @Override
    public List<Agency> children(UUID id, LocalDate asOf) {
        return published(childViews(id, asOf));
    }

    @Override
    public List<Agency> subtree(UUID id, LocalDate asOf) {
        return published(subtreeViews(id, asOf));
    }

    @Override
    public List<Agency> ancestors(UUID id, LocalDate asOf) {
        return published(ancestorViews(id, asOf));
    }

    @Override
    public List<Agency> roots(LocalDate asOf) {
        return published(rootViews(asOf));
    }

    @Override
    public List<Agency> search(String words, LocalDate asOf, int limit) {
        return published(found(words, asOf, false, limit));
    }

    @Override
    public List<UUID> lineage(UUID id) {
        return List.of(id);
    }

    /** With the first name of what is still to come and the last of what has ended. */
    public Optional<AgencyView> nearest(UUID id, LocalDate day) {
        return store.read(em -> AgencyQueries.nearest(em, id, day));
    }

    /** On that day; throws {@code agency-unknown} or {@code agency-not-then}. */
    public AgencyView on(UUID id, LocalDate day) {
        AgencyView view = requireNearest(id, day);
        if (!view.existsOn(day)) {
            throw new Problem(
                    AgencyProblem.NOT_THEN,
                    Timeline.shown(day),
                    Timeline.shown(view.validFrom()),
                    view.validTo() == null ? "…" : Timeline.shown(view.validTo()));
        }
        return view;
    }

    public AgencyView requireNearest(UUID id, LocalDate day) {
        return nearest(id, day).orElseThrow(() -> new Problem(AgencyProblem.UNKNOWN, id));
    }

    public List<AgencyView> childViews(UUID id, LocalDate day) {
        return store.read(em -> AgencyQueries.children(em, id, day, MAX_CHILDREN));
    }

    public List<AgencyView> rootViews(LocalDate day) {
        return store.read(em -> AgencyQueries.roots(em, day));
    }

    /** Level by level, the agency itself first. */
    public List<AgencyView> subtreeViews(UUID id, LocalDate day) {
        List<AgencyView> found = new ArrayList<>();
        nearest(id, day).filter(a -> a.existsOn(day)).ifPresent(found::add);
        int begin = 0;
        while (begin < found.size() && found.size() < MAX_SUBTREE) {
            List<UUID> level =
                    found.subList(begin, Math.min(found.size(), begin + 1_000)).stream()
                            .map(AgencyView::id)
                            .toList();
            begin += level.size();
            int room = MAX_SUBTREE - found.size();
            found.addAll(store.read(em -> AgencyQueries.children(em, level, day, room)));
        }
        return List.copyOf(found);
    }

    /** The agency itself, then the one above it, up to the top. */
    public List<AgencyView> ancestorViews(UUID id, LocalDate day) {
        List<AgencyView> chain = new ArrayList<>();
        UUID next = id;
        while (next != null && chain.size() <= TreeRules.MAX_DEPTH) {
            UUID current = next;
            Optional<AgencyView> view = nearest(current, day);
            view.filter(a -> a.existsOn(day) || current.equals(id)).ifPresent(chain::add);
            next = view.map(AgencyView::parent).orElse(null);
        }
        return chain;
    }

    /** Best first; {@code alsoEnded} finds what has ended or is still to come as well. */
    public List<AgencyView> found(String words, LocalDate day, boolean alsoEnded, int limit) {
        return store.read(em -> new WordSearch(words).find(em, day, alsoEnded, limit));
    }

    /** Those of the ids that have something below them on the day. */
    public Set<UUID> withChildren(Collection<UUID> ids, LocalDate day) {
        return Set.copyOf(store.read(em -> AgencyQueries.withChildren(em, ids, day)));
    }

    /** Directly below any of these, by name. */
    public List<AgencyView> childViews(Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : store.read(em -> AgencyQueries.children(em, ids, day, MAX_CHILDREN));
    }

    public Optional<UUID> idOfCode(String code) {
        return store.read(em -> AgencyQueries.idOfCode(em, code));
    }

    private static List<Agency> published(List<AgencyView> views) {
        return views.stream().map(AgencyView::published).toList();
    }
}
