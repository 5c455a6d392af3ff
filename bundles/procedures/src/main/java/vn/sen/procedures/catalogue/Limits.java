package vn.sen.procedures.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.Store;

/** Amounts of time limits of many versions, read at once. Thread-safe. */
@Component(service = Limits.class)
public final class Limits {
    private final Store store;
    private final Json json;

    @Activate
    public Limits(@Reference Store store, @Reference Json json) {
        this.store = store;
        this.json = json;
    }

    /** With what the province cut; versions without a limit are left out. */
    public Map<UUID, Integer> of(Collection<UUID> versions) {
        Map<UUID, Integer> amounts = new HashMap<>();
        whole(versions)
                .forEach(
                        (version, limit) -> {
                            if (limit.amount() > 0) {
                                amounts.put(version, limit.amount() - limit.cut());
                            }
                        });
        return amounts;
    }

    /** Versions without a limit are left out. */
    public Map<UUID, Limit> whole(Collection<UUID> versions) {
        Map<UUID, Limit> known = new HashMap<>();
        if (versions.isEmpty()) {
            return known;
        }
        store.read(
                        em ->
                                em.createQuery(
                                                "select v.id, v.content from ProcedureVersionRow v"
                                                        + " where v.id in :ids",
                                                Object[].class)
                                        .setParameter("ids", versions)
                                        .getResultList())
                .forEach(
                        row -> {
                            Limit limit =
                                    json.read((String) row[1], ProcedureContent.class).limit();
                            if (limit != null && limit.unit() != null) {
                                known.put((UUID) row[0], limit);
                            }
                        });
        return known;
    }
}
