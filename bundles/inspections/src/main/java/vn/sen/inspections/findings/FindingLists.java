package vn.sen.inspections.findings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.Position;
import vn.sen.inspections.access.Sight;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Lists of findings at constant cost per page, however far one has turned. Thread-safe. */
@Component(service = FindingLists.class)
public final class FindingLists {
    private final Store store;
    private final AgencyBook agencies;
    private final FindingViews views;
    private final Sight sight;

    @Activate
    public FindingLists(
            @Reference Store store,
            @Reference AgencyBook agencies,
            @Reference FindingViews views,
            @Reference Sight sight) {
        this.store = store;
        this.agencies = agencies;
        this.views = views;
        this.sight = sight;
    }

    /** Newest first, or the earliest deadline first when the filter asks for it. */
    public Listing<FindingView> list(FindingFilter filter) {
        Sight.View view = sight.ofCaller();
        return new Listing<>(
                "phat-hien",
                new Text("Phát hiện và kiến nghị", "Findings"),
                columns(),
                (after, limit) -> page(filter, view, after, limit));
    }

    /** What somebody owes and by when, the earliest deadline first. */
    public Listing<FindingView> board(FindingFilter filter) {
        Sight.View view = sight.ofCaller();
        return new Listing<>(
                "theo-doi-khac-phuc",
                new Text("Theo dõi khắc phục", "Follow-up board"),
                columns(),
                (after, limit) -> page(filter.byDeadline(), view, after, limit));
    }

    private Slice<FindingView> page(
            FindingFilter filter, Sight.View view, @Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 2);
        return store.read(
                em -> {
                    List<FindingEntity> found =
                            query(em, filter, view, key).setMaxResults(limit + 1).getResultList();
                    Slice<FindingEntity> slice = Slice.of(found, limit, f -> cursor(filter, f));
                    return new Slice<>(views.of(em, slice.items()), slice.next());
                });
    }

    private static String cursor(FindingFilter filter, FindingEntity f) {
        return filter.deadlineFirst()
                ? Cursor.of(String.valueOf(f.dueOn()), f.id())
                : Cursor.of(f.raisedAt(), f.id());
    }

    private TypedQuery<FindingEntity> query(
            EntityManager em, FindingFilter filter, Sight.View view, List<String> key) {
        String order = filter.deadlineFirst() ? "f.dueOn, f.id" : "f.raisedAt desc, f.id desc";
        TypedQuery<FindingEntity> query =
                em.createQuery(
                        "select f from FindingEntity f where 1 = 1"
                                + filter.where()
                                + view.onFinding("f")
                                + (key.isEmpty() ? "" : behind(filter))
                                + " order by "
                                + order,
                        FindingEntity.class);
        filter.bind(query, agencies.today(), agencies.zone());
        view.bind(query);
        if (!key.isEmpty()) {
            query.setParameter(
                    "key",
                    filter.deadlineFirst()
                            ? Position.day(key.get(0))
                            : Position.instant(key.get(0)));
            query.setParameter("keyId", Position.id(key.get(1)));
        }
        return query;
    }

    private static String behind(FindingFilter filter) {
        return filter.deadlineFirst()
                ? " and f.dueOn >= :key and (f.dueOn > :key or f.id > :keyId)"
                : " and f.raisedAt <= :key and (f.raisedAt < :key or f.id < :keyId)";
    }

    private static List<Column<FindingView>> columns() {
        return List.of(
                Column.of("code", "Mã", "Code", FindingView::code),
                Column.of("kind", "Loại", "Kind", f -> f.kind().label()),
                Column.of("words", "Nội dung", "Content", FindingView::words),
                Column.of("agency", "Cơ quan được kiểm tra", "Agency", FindingView::agencyName),
                Column.of("lead", "Cơ quan chủ trì", "Lead", f -> f.lead().name()),
                Column.of(
                        "owners", "Số cơ quan chịu trách nhiệm", "Owners", f -> f.owners().size()),
                Column.of("criterion", "Tiêu chí", "Criterion", FindingView::criterionCode),
                Column.of("severity", "Mức độ", "Severity", f -> f.severity().label()),
                Column.of("state", "Trạng thái", "State", f -> f.state().label()),
                Column.of("dueOn", "Hạn", "Due", FindingView::dueOn),
                Column.of("overdue", "Quá hạn", "Overdue", FindingView::overdue),
                Column.of("repeat", "Lặp lại", "Repeat", FindingView::repeat),
                Column.of("contested", "Có giải trình", "Contested", FindingView::contested),
                Column.of("raisedAt", "Lập lúc", "Raised at", FindingView::raisedAt),
                Column.of("closedAt", "Đóng lúc", "Closed at", FindingView::closedAt));
    }
}
