package vn.sen.reconciliation.pages;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The resources of the module's pages. */
@Component(service = ReconciliationPageSet.class)
public final class ReconciliationPageSet {
    private final Set<Object> resources;

    @Activate
    public ReconciliationPageSet(
            @Reference SourcePages sources,
            @Reference BatchPages batches,
            @Reference LinePages lines,
            @Reference SheetPages sheets,
            @Reference BasisPages basis) {
        resources = Set.of(sources, batches, lines, sheets, basis);
    }

    public Set<Object> resources() {
        return resources;
    }
}
