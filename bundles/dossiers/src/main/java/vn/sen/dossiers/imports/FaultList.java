package vn.sen.dossiers.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Position;
import vn.sen.dossiers.imports.ImportViews.RowFaultView;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Why rows were not taken, by row. Thread-safe. */
@Component(service = FaultList.class)
public final class FaultList {
    private final Store store;

    @Activate
    public FaultList(@Reference Store store) {
        this.store = store;
    }

    public Slice<RowFaultView> of(UUID id, @Nullable String after, int limit) {
        List<String> position = Cursor.parts(after, 2);
        List<FaultEntity> fetched = store.read(em -> rows(em, id, position, limit + 1));
        return Slice.of(fetched, limit, f -> Cursor.of(f.row, f.id))
                .map(
                        f ->
                                new RowFaultView(
                                        f.row,
                                        f.code,
                                        f.column,
                                        new Text(f.messageVi, f.messageEn)));
    }

    private static List<FaultEntity> rows(
            EntityManager em, UUID id, List<String> after, int limit) {
        var query =
                em.createQuery(
                                "select f from DossierImportFault f where f.importId = :id"
                                        + (after.isEmpty()
                                                ? ""
                                                : " and f.row >= :row and (f.row > :row or f.id >"
                                                        + " :last)")
                                        + " order by f.row, f.id",
                                FaultEntity.class)
                        .setParameter("id", id)
                        .setMaxResults(limit);
        if (!after.isEmpty()) {
            query.setParameter("row", Position.number(after.get(0)).longValue())
                    .setParameter("last", Position.id(after.get(1)));
        }
        return query.getResultList();
    }
}
