package vn.sen.reconciliation.lines;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.SearchProvider;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.cases.Folding;

/** Late lines by the code of their dossier, newest list first, in the search box. */
@Component
public final class LineSearch implements SearchProvider {
    private static final Text KIND = new Text("Dòng trễ hẹn", "Late line");
    private static final int SHORTEST = 6;

    private final Store store;

    @Activate
    public LineSearch(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<Hit> search(String words, int limit) {
        String code = Folding.code(words);
        if (code.length() < SHORTEST
                || !Call.current().caller().may(ReconciliationPermission.VIEW)) {
            return List.of();
        }
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select l, s.owner, b.asOf from ReconciliationLine l,"
                                                        + " ReconciliationBatch b,"
                                                        + " ReconciliationSource s where b.id ="
                                                        + " l.batch and s.id = b.source and l.code"
                                                        + " = :code order by b.asOf desc, l.id",
                                                Object[].class)
                                        .setParameter("code", code)
                                        .setMaxResults(limit)
                                        .getResultList())
                .stream()
                .filter(found -> Owners.maySee((UUID) found[1]))
                .map(found -> hit((LineEntity) found[0], found[2]))
                .toList();
    }

    private static Hit hit(LineEntity line, Object asOf) {
        return new Hit(
                KIND, line.code, line.finalCls + ", " + asOf, "/reconciliation/lines/" + line.id);
    }
}
