package vn.sen.inspections.visits;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Lists of inspections, latest visit first. Thread-safe. */
@Component(service = InspectionLists.class)
public final class InspectionLists {
    private final Store store;
    private final AgencyBook agencies;
    private final Sight sight;

    @Activate
    public InspectionLists(
            @Reference Store store, @Reference AgencyBook agencies, @Reference Sight sight) {
        this.store = store;
        this.agencies = agencies;
        this.sight = sight;
    }

    public Listing<InspectionView> list(Filter filter) {
        Sight.View view = sight.ofCaller();
        return new Listing<>(
                "cuoc-kiem-tra",
                new Text("Các cuộc kiểm tra", "Inspections"),
                columns(),
                (after, limit) -> page(filter, view, after, limit));
    }

    private Slice<InspectionView> page(
            Filter filter, Sight.View view, @Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 2);
        List<InspectionEntity> found =
                store.read(
                        em ->
                                query(em, filter, view, key)
                                        .setMaxResults(limit + 1)
                                        .getResultList());
        Slice<InspectionEntity> slice = Slice.of(found, limit, i -> Cursor.of(i.visitOn(), i.id()));
        Map<UUID, String> names =
                agencies.names(slice.items().stream().map(InspectionEntity::agency).toList());
        return slice.map(i -> i.view(names.getOrDefault(i.agency(), ""), List.of()));
    }

    private static TypedQuery<InspectionEntity> query(
            EntityManager em, Filter filter, Sight.View view, List<String> key) {
        TypedQuery<InspectionEntity> query =
                em.createQuery(
                        "select i from InspectionEntity i where 1 = 1"
                                + filter.where()
                                + view.onInspection("i")
                                + (key.isEmpty()
                                        ? ""
                                        : " and (i.visitOn < :keyDay or (i.visitOn = :keyDay and"
                                                + " i.id < :keyId))")
                                + " order by i.visitOn desc, i.id desc",
                        InspectionEntity.class);
        filter.bind(query);
        view.bind(query);
        if (!key.isEmpty()) {
            query.setParameter("keyDay", Position.day(key.get(0)));
            query.setParameter("keyId", Position.id(key.get(1)));
        }
        return query;
    }

    private static List<Column<InspectionView>> columns() {
        return List.of(
                Column.of("code", "Mã", "Code", InspectionView::code),
                Column.of("agency", "Cơ quan được kiểm tra", "Agency", InspectionView::agencyName),
                Column.of("visitOn", "Ngày kiểm tra", "Visit", InspectionView::visitOn),
                Column.of("kind", "Hình thức", "Kind", i -> i.kind().label()),
                Column.of("state", "Trạng thái", "State", i -> i.state().label()),
                Column.of("periodFrom", "Kỳ từ", "Period from", InspectionView::periodFrom),
                Column.of("periodTo", "Kỳ đến", "Period to", InspectionView::periodTo),
                Column.of("place", "Địa điểm", "Place", InspectionView::place),
                Column.of("noticeNo", "Số thông báo", "Notice no.", InspectionView::noticeNo));
    }

    /** Every part may be null: no restriction. */
    public record Filter(
            @Nullable UUID programme,
            @Nullable UUID agency,
            @Nullable InspectionState state,
            @Nullable Integer year) {

        public static final Filter ALL = new Filter(null, null, null, null);

        private String where() {
            return (programme == null ? "" : " and i.programme = :programme")
                    + (agency == null ? "" : " and i.agency = :agency")
                    + (state == null ? "" : " and i.state = :state")
                    + (year == null ? "" : " and i.visitOn between :firstDay and :lastDay");
        }

        private void bind(TypedQuery<?> query) {
            if (programme != null) {
                query.setParameter("programme", programme);
            }
            if (agency != null) {
                query.setParameter("agency", agency);
            }
            if (state != null) {
                query.setParameter("state", state);
            }
            if (year != null) {
                query.setParameter("firstDay", LocalDate.of(year, 1, 1));
                query.setParameter("lastDay", LocalDate.of(year, 12, 31));
            }
        }
    }
}
