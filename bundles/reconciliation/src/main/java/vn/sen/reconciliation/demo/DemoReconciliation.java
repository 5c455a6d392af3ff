package vn.sen.reconciliation.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.lists.LimitView;
import vn.sen.reconciliation.lists.ProcedureLimits;
import vn.sen.reconciliation.lists.SourceDraft;
import vn.sen.reconciliation.lists.Sources;

/**
 * Invented lists: eleven weeks of the land software, ruled since the second, and one list of the
 * one-stop system that nobody has ruled yet.
 */
@Component
public final class DemoReconciliation implements DemoData {
    static final int WEEKS = 10;
    private static final int DOSSIERS = 1_200;
    private static final int UNRULED = 1_500;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final Store store;
    private final Owners owners;
    private final Sources sources;
    private final ProcedureLimits limits;
    private final DemoLists lists;

    @Activate
    public DemoReconciliation(
            @Reference Store store,
            @Reference Owners owners,
            @Reference Sources sources,
            @Reference ProcedureLimits limits,
            @Reference DemoLists lists) {
        this.store = store;
        this.owners = owners;
        this.sources = sources;
        this.limits = limits;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "reconciliation.land-lists";
    }

    /** Before inspections, whose land finding is measured by these lists. */
    @Override
    public int order() {
        return 250;
    }

    @Override
    public void load() {
        forget();
        limits();
        source("DATDAI", "Phần mềm quản lý đất đai (minh họa)", "STNMT").ifPresent(this::weeks);
        source("MOTCUA", "Hệ thống một cửa điện tử (minh họa)", "VPUBND").ifPresent(this::unruled);
    }

    /** What an interrupted load has left. */
    private void forget() {
        store.write(
                "reconciliation.forget-demo",
                new UUID(0, 0),
                change -> {
                    for (String entity :
                            List.of(
                                    "Ruling", "Point", "Line", "Remark", "Row", "Batch", "Source",
                                    "Limit")) {
                        change.em()
                                .createQuery("delete from Reconciliation" + entity)
                                .executeUpdate();
                    }
                    return true;
                });
    }

    private void limits() {
        LandOffice.PROCEDURES.forEach(this::limit);
        limit(LandOffice.SAME_DAY);
    }

    private void limit(LandOffice.Procedure procedure) {
        limits.add(
                new LimitView(
                        procedure.code(),
                        procedure.name(),
                        procedure.limit(),
                        SINCE,
                        null,
                        "Ví dụ, kiểm tra tại Cổng Dịch vụ công quốc gia",
                        Confidence.S));
    }

    private Optional<UUID> source(String code, String name, String owner) {
        return owners.byCode(owner)
                .map(Agency::id)
                .map(
                        id ->
                                sources.add(
                                                new SourceDraft(
                                                        code,
                                                        name,
                                                        id,
                                                        "Nhà cung cấp phần mềm (minh họa)"))
                                        .id());
    }

    private void weeks(UUID source) {
        DemoStory story = new DemoStory();
        for (int week = WEEKS; week >= 0; week--) {
            LocalDate asOf = lists.today().minusDays(7L * week);
            UUID batch = lists.reconcile(source, asOf, DOSSIERS, story.next(asOf));
            if (week < WEEKS) {
                lists.rule(batch, asOf);
            }
        }
    }

    private void unruled(UUID source) {
        LocalDate asOf = lists.today().minusDays(1);
        lists.reconcile(source, asOf, UNRULED, new LandList(7, asOf).rows(UNRULED));
    }
}
