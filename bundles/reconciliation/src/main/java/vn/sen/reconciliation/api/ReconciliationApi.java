package vn.sen.reconciliation.api;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The resources of the module's REST. */
@Component(service = ReconciliationApi.class)
public final class ReconciliationApi {
    private final Set<Object> resources;

    @Activate
    public ReconciliationApi(
            @Reference SourceResource sources,
            @Reference BatchResource batches,
            @Reference DiscrepancyResource discrepancies,
            @Reference SheetResource sheets) {
        resources = Set.of(sources, batches, discrepancies, sheets);
    }

    public Set<Object> resources() {
        return resources;
    }
}
