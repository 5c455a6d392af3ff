package vn.sen.inspections.api;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The resources around one inspection. */
@Component(service = VisitApi.class)
public final class VisitApi {
    private final Set<Object> resources;

    @Activate
    public VisitApi(
            @Reference InspectionResource inspections,
            @Reference SelfReportResource selfReports,
            @Reference FieldworkResource fieldwork,
            @Reference ActResource acts,
            @Reference DocumentResource documents) {
        resources = Set.of(inspections, selfReports, fieldwork, acts, documents);
    }

    Set<Object> resources() {
        return resources;
    }
}
