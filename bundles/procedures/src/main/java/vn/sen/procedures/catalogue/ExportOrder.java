package vn.sen.procedures.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.Store;

/** Every version with its content, by code and number. Thread-safe. */
@Component(service = ExportOrder.class)
public final class ExportOrder {
    private final Store store;
    private final Catalogue catalogue;

    @Activate
    public ExportOrder(@Reference Store store, @Reference Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    public Slice<VersionView> page(@Nullable String after, int limit) {
        List<String> from = Cursor.parts(after, 2);
        String where =
                from.isEmpty()
                        ? ""
                        : " where v.code > :code or (v.code = :code and v.number > :number)";
        List<VersionEntity> rows =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select v from ProcedureVersionRow v"
                                                    + where
                                                    + " order by v.code, v.number",
                                            VersionEntity.class);
                            if (!from.isEmpty()) {
                                query.setParameter("code", from.get(0));
                                query.setParameter("number", Integer.valueOf(from.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(rows, limit, row -> Cursor.of(row.code, row.number)).map(catalogue::view);
    }
}
