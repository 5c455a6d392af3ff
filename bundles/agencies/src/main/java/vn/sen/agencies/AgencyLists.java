package vn.sen.agencies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyQueries.Position;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Lists of agencies by name in Vietnamese order, page by page. Thread-safe. */
@Component(service = AgencyLists.class)
public final class AgencyLists {
    private static final Text TITLE = new Text("Danh sách cơ quan", "Agencies");

    private final Store store;

    @Activate
    public AgencyLists(@Reference Store store) {
        this.store = store;
    }

    public Listing<ListedAgency> listing(AgencyFilter filter) {
        return new Listing<>(
                "co-quan-" + filter.day(),
                TITLE,
                ListedAgency.COLUMNS,
                (after, limit) -> page(filter, after, limit));
    }

    public Slice<ListedAgency> page(AgencyFilter filter, @Nullable String after, int limit) {
        Position position = position(after);
        WordSearch search = new WordSearch(filter.words());
        List<AgencyView> fetched =
                store.read(
                        em ->
                                search.isEmpty()
                                        ? AgencyQueries.list(em, filter, position, limit + 1)
                                        : search.page(em, filter, position, limit + 1));
        Slice<AgencyView> slice = Slice.of(fetched, limit, view -> cursor(search, view));
        return new Slice<>(listed(slice.items(), filter.day()), slice.next());
    }

    private static String cursor(WordSearch search, AgencyView view) {
        Position end =
                search.isEmpty() ? new Position(0, view.name(), view.id()) : search.after(view);
        return Cursor.of(end.rank(), end.key(), view.id());
    }

    private static Position position(@Nullable String after) {
        List<String> parts = Cursor.parts(after, 3);
        try {
            return parts.isEmpty()
                    ? Position.START
                    : new Position(
                            Integer.parseInt(parts.get(0)),
                            parts.get(1),
                            UUID.fromString(parts.get(2)));
        } catch (IllegalArgumentException foreign) {
            throw Problem.because(foreign, RequestProblem.MALFORMED, "after");
        }
    }

    /** With the names of the agencies above them, by one more query. */
    public List<ListedAgency> listed(List<AgencyView> views, LocalDate day) {
        Set<UUID> parents =
                views.stream()
                        .map(AgencyView::parent)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<UUID, AgencyView> above = new HashMap<>();
        store.read(em -> AgencyQueries.all(em, parents, day)).forEach(v -> above.put(v.id(), v));
        return views.stream()
                .map(v -> ListedAgency.of(v, v.parent() == null ? null : above.get(v.parent())))
                .toList();
    }
}
