package vn.sen.dossiers.cases;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.access.Position;
import vn.sen.dossiers.access.Sight;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Dossiers by urgency and by receipt, as far as the caller may see them. Thread-safe. */
@Component(service = DossierLists.class)
public final class DossierLists {
    /** Stands in a position for no due day. */
    private static final String NONE = "-";

    private final Store store;
    private final Sight sight;
    private final DossierViews views;
    private final AuditTrail trail;

    @Activate
    public DossierLists(
            @Reference Store store,
            @Reference Sight sight,
            @Reference DossierViews views,
            @Reference AuditTrail trail) {
        this.store = store;
        this.sight = sight;
        this.views = views;
        this.trail = trail;
    }

    /** One dossier that the caller may see. */
    public DossierView find(UUID id) {
        return views.of(row(id));
    }

    public DossierEntity row(UUID id) {
        return visible(store.read(em -> em.find(DossierEntity.class, id)));
    }

    /** By its code; one read by a unique key. */
    public DossierEntity row(String code) {
        String plain = code.strip().toUpperCase(Locale.ROOT);
        return visible(
                store.read(
                        em ->
                                em.createQuery(
                                                "select d from DossierEntity d where d.code ="
                                                        + " :code",
                                                DossierEntity.class)
                                        .setParameter("code", plain)
                                        .getResultStream()
                                        .findFirst()
                                        .orElse(null)));
    }

    private DossierEntity visible(@Nullable DossierEntity found) {
        Sight.View view = sight.ofCaller();
        if (found == null || !view.sees(found.agency(), found.place().agency(), found.desk())) {
            throw new Problem(DossierProblem.UNKNOWN);
        }
        return found;
    }

    /** By due day, the earliest first; those without one before them. */
    public Listing<DossierView> urgent(DossierFilter filter) {
        Sight.View view = sight.ofCaller();
        return new Listing<>(
                "ho-so-theo-han",
                new Text("Hồ sơ theo hạn", "Dossiers by due date"),
                columns(false),
                (after, limit) -> views(urgentRows(filter, view, after, limit)));
    }

    /** The register, latest receipt first. Whoever exports personal data leaves a trace. */
    public Listing<DossierView> register(DossierFilter filter) {
        Sight.View view = sight.ofCaller();
        boolean full = Call.current().caller().may(DossierPermission.EXPORT);
        if (full) {
            trail.read("dossiers.read-register", null, "{}");
        }
        return new Listing<>(
                "so-theo-doi-ho-so",
                new Text("Sổ theo dõi hồ sơ", "Register of dossiers"),
                columns(full),
                (after, limit) -> views(registerRows(filter, view, after, limit)));
    }

    /** How many of the register. */
    public long count(DossierFilter filter) {
        Sight.View view = sight.ofCaller();
        AgencyBook book = views.agencies();
        return store.read(
                em -> {
                    TypedQuery<Long> query =
                            em.createQuery(
                                    "select count(d) from DossierEntity d where "
                                            + filter.where(view)
                                            + " and d.receivedAt is not null",
                                    Long.class);
                    filter.bind(query, view, book.today(), book.zone());
                    return query.getSingleResult();
                });
    }

    private Slice<DossierView> views(Slice<DossierEntity> rows) {
        return new Slice<>(views.of(rows.items()), rows.next());
    }

    private Slice<DossierEntity> urgentRows(
            DossierFilter filter, Sight.View view, @Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 2);
        boolean none = !key.isEmpty() && key.get(0).equals(NONE);
        String behind =
                key.isEmpty()
                        ? ""
                        : none
                                ? " and (d.due.day is not null or d.id > :keyId)"
                                : " and d.due.day >= :key and (d.due.day > :key or d.id > :keyId)";
        List<DossierEntity> found =
                page(filter, view, behind, " order by d.due.day, d.id", key, limit);
        return Slice.of(
                found,
                limit,
                d ->
                        Cursor.of(
                                d.due().day() == null ? NONE : String.valueOf(d.due().day()),
                                d.id()));
    }

    private Slice<DossierEntity> registerRows(
            DossierFilter filter, Sight.View view, @Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 2);
        String behind =
                key.isEmpty()
                        ? ""
                        : " and d.receivedAt <= :key and (d.receivedAt < :key or d.id < :keyId)";
        List<DossierEntity> found =
                page(
                        filter,
                        view,
                        " and d.receivedAt is not null" + behind,
                        " order by d.receivedAt desc, d.id desc",
                        key,
                        limit);
        return Slice.of(found, limit, d -> Cursor.of(String.valueOf(d.receivedAt()), d.id()));
    }

    private List<DossierEntity> page(
            DossierFilter filter,
            Sight.View view,
            String behind,
            String order,
            List<String> key,
            int limit) {
        AgencyBook book = views.agencies();
        return store.read(
                em -> {
                    TypedQuery<DossierEntity> query =
                            em.createQuery(
                                    "select d from DossierEntity d where "
                                            + filter.where(view)
                                            + behind
                                            + order,
                                    DossierEntity.class);
                    filter.bind(query, view, book.today(), book.zone());
                    if (!key.isEmpty()) {
                        if (behind.contains(":key ") || behind.contains(":key)")) {
                            query.setParameter("key", position(key.get(0)));
                        }
                        query.setParameter("keyId", Position.id(key.get(1)));
                    }
                    return query.setMaxResults(limit + 1).getResultList();
                });
    }

    private static Object position(String part) {
        return part.contains("T") ? Position.instant(part) : Position.day(part);
    }

    private List<Column<DossierView>> columns(boolean personal) {
        ZoneId zone = views.agencies().zone();
        List<Column<DossierView>> columns = new java.util.ArrayList<>();
        columns.add(Column.of("code", "Mã hồ sơ", "Code", DossierView::code));
        columns.add(Column.of("procedure", "Thủ tục", "Procedure", DossierView::procedureName));
        if (personal) {
            columns.add(Column.of("owner", "Chủ hồ sơ", "Owner", d -> d.owner().name()));
            columns.add(Column.of("phone", "Điện thoại", "Phone", d -> d.owner().phone()));
            columns.add(Column.of("address", "Địa chỉ", "Address", d -> d.owner().address()));
        }
        columns.add(Column.of("agency", "Cơ quan", "Agency", DossierView::agencyName));
        columns.add(Column.of("channel", "Kênh", "Channel", d -> d.channel().label()));
        columns.add(Column.of("received", "Tiếp nhận", "Received", d -> day(d.receivedAt(), zone)));
        columns.add(Column.of("due", "Hẹn trả", "Due", DossierView::dueDay));
        columns.add(
                Column.of("completed", "Có kết quả", "Completed", d -> day(d.completedAt(), zone)));
        columns.add(Column.of("state", "Trạng thái", "State", d -> d.state().label()));
        columns.add(Column.of("status", "Thời hạn", "Standing", d -> d.status().label()));
        columns.add(Column.of("leg", "Bước", "Step", d -> d.where().legName()));
        columns.add(Column.of("holder", "Đang giữ", "Held by", d -> d.where().agencyName()));
        columns.add(Column.of("handler", "Người xử lý", "Handler", d -> d.where().handlerName()));
        return columns;
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }
}
