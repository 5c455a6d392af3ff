package vn.sen.dossiers.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.Position;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** What new versions of calendars moved. Thread-safe. */
@Component(service = CalendarChanges.class)
public final class CalendarChanges {
    private final Store store;

    @Activate
    public CalendarChanges(@Reference Store store) {
        this.store = store;
    }

    /**
     * @param finishedAt null while it is on its way
     * @param seen clocks looked at
     * @param moved of these, how many have another date now
     * @param computingMillis how long the clock itself took; the rest went into storing
     */
    public record ChangeView(
            UUID id,
            UUID calendar,
            int calendarVersion,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant heardAt,
            @Nullable Instant finishedAt,
            long seen,
            long moved,
            long computingMillis) {}

    /** Latest first, at most 100. */
    public List<ChangeView> all() {
        Call.current().caller().require(DossierPermission.VIEW);
        return store.read(
                em ->
                        em.createQuery(
                                        "select c from CalendarChangeEntity c order by c.heardAt"
                                                + " desc",
                                        CalendarChangeEntity.class)
                                .setMaxResults(100)
                                .getResultStream()
                                .map(
                                        c ->
                                                new ChangeView(
                                                        c.id(),
                                                        c.calendar(),
                                                        c.calendarVersion(),
                                                        c.firstDay(),
                                                        c.lastDay(),
                                                        c.heardAt(),
                                                        c.finishedAt(),
                                                        c.seen(),
                                                        c.moved(),
                                                        c.computing().toMillis()))
                                .toList());
    }

    /** One appointment that moved. */
    public record MovedView(
            UUID id,
            UUID dossier,
            String code,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue,
            Instant at) {}

    public Listing<MovedView> moved(UUID change) {
        Call.current().caller().require(DossierPermission.VIEW);
        return new Listing<>(
                "hen-tra-da-doi",
                new Text("Hẹn trả đã đổi theo lịch", "Appointments moved by a calendar"),
                List.of(
                        Column.of("code", "Mã hồ sơ", "Code", MovedView::code),
                        Column.of("old", "Hẹn trả cũ", "Before", MovedView::oldDue),
                        Column.of("new", "Hẹn trả mới", "After", MovedView::newDue),
                        Column.of("at", "Lúc", "At", MovedView::at)),
                (after, limit) -> page(change, after, limit));
    }

    private Slice<MovedView> page(UUID change, @Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 1);
        List<DueChangeEntity> found =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select c from DueChangeEntity c where c.change ="
                                                    + " :change"
                                                    + (key.isEmpty() ? "" : " and c.dossier > :key")
                                                    + " order by c.dossier",
                                            DueChangeEntity.class);
                            query.setParameter("change", change);
                            if (!key.isEmpty()) {
                                query.setParameter("key", Position.id(key.get(0)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(found, limit, c -> Cursor.of(c.dossier()))
                .map(
                        c ->
                                new MovedView(
                                        c.id(),
                                        c.dossier(),
                                        c.code(),
                                        c.oldDue(),
                                        c.newDue(),
                                        c.changedAt()));
    }
}
