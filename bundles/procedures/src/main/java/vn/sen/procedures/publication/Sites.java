package vn.sen.procedures.publication;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;

/** Places where procedures are shown. Thread-safe. */
@Component(service = Sites.class)
public final class Sites {
    private static final int MOST = 500;

    private final Store store;

    @Activate
    public Sites(@Reference Store store) {
        this.store = store;
    }

    /** Obligatory ones first, by name. */
    public List<Site> all() {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select s from ProcedureSiteRow s order by"
                                                        + " s.obligatory desc, s.name, s.id",
                                                SiteEntity.class)
                                        .setMaxResults(MOST)
                                        .getResultList())
                .stream()
                .map(SiteEntity::view)
                .toList();
    }

    /** Throws {@code procedure-site-unknown}. */
    public Site require(UUID id) {
        SiteEntity row = store.read(em -> em.find(SiteEntity.class, id));
        if (row == null) {
            throw new Problem(ProcedureProblem.SITE_UNKNOWN);
        }
        return row.view();
    }

    public UUID add(String code, SiteDraft draft) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        Faults faults = new Faults();
        String key = faults.text("code", code, 40);
        if (!key.matches("[A-Za-z0-9-]*")) {
            faults.add(
                    "code",
                    "not-a-code",
                    new Text(
                            "Mã chỉ gồm chữ không dấu, số và gạch nối.",
                            "A code is made of plain letters, digits and hyphens."));
        }
        check(draft, faults);
        UUID id = Ids.next();
        return store.write(
                "procedures.add-site",
                id,
                change -> {
                    SiteEntity row = new SiteEntity(id, key);
                    row.say(draft);
                    change.em().persist(row);
                    change.note("code", key);
                    return id;
                });
    }

    public void edit(UUID id, SiteDraft draft) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        check(draft, new Faults());
        store.write(
                "procedures.edit-site",
                id,
                change -> {
                    SiteEntity row =
                            change.find(SiteEntity.class, id)
                                    .orElseThrow(() -> new Problem(ProcedureProblem.SITE_UNKNOWN));
                    Call.current().requireVersion(row.version);
                    row.say(draft);
                    return id;
                });
    }

    private static void check(SiteDraft draft, Faults faults) {
        faults.text("name", draft.name(), 300);
        faults.optionalText("connector", draft.connector(), 100);
        if (!draft.address().isEmpty() && !draft.address().matches("https?://[^\\s\"<>]{1,480}")) {
            faults.add(
                    "address",
                    "not-a-link",
                    new Text("Địa chỉ bắt đầu bằng https://.", "An address begins with https://."));
        }
        faults.check();
    }
}
