package vn.sen.procedures.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Slice;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.ExportOrder;
import vn.sen.procedures.catalogue.VersionView;
import vn.sen.procedures.decisions.Decision;
import vn.sen.procedures.decisions.Decisions;

/** The catalogue as it travels: every version, the older before the newer. Thread-safe. */
@Component(service = ProcedureExport.class)
public final class ProcedureExport {
    private final Catalogue catalogue;
    private final ExportOrder order;
    private final Decisions decisions;
    private final Portability portability;

    @Activate
    public ProcedureExport(
            @Reference Catalogue catalogue,
            @Reference ExportOrder order,
            @Reference Decisions decisions,
            @Reference Portability portability) {
        this.catalogue = catalogue;
        this.order = order;
        this.decisions = decisions;
        this.portability = portability;
    }

    public PortableProcedure one(UUID id) {
        VersionView view = catalogue.require(id);
        Decision decision = decisions.find(view.decision()).orElse(null);
        return portability.outward(view, decision, new HashMap<>());
    }

    public Slice<PortableProcedure> page(@Nullable String after, int limit) {
        Slice<VersionView> views = order.page(after, limit);
        Map<UUID, Decision> known =
                decisions.all(
                        views.items().stream()
                                .map(VersionView::decision)
                                .filter(java.util.Objects::nonNull)
                                .collect(Collectors.toSet()));
        Map<UUID, String> codes = new HashMap<>();
        return views.map(
                view ->
                        portability.outward(
                                view,
                                view.decision() == null ? null : known.get(view.decision()),
                                codes));
    }

    public PortableFile all() {
        List<PortableProcedure> all = new java.util.ArrayList<>();
        String after = null;
        do {
            Slice<PortableProcedure> page = page(after, 200);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return new PortableFile(all);
    }
}
