package vn.sen.procedures;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.procedures.coverage.CoverageResource;
import vn.sen.procedures.decisions.DecisionResource;
import vn.sen.procedures.decisions.RuleResource;
import vn.sen.procedures.files.FileResource;
import vn.sen.procedures.migration.MigrationResource;
import vn.sen.procedures.publication.PublicationResource;
import vn.sen.procedures.reports.ReportResource;

/** What machines ask around the catalogue. */
@Component(service = ApiDoors.class)
public final class ApiDoors {
    private final Set<Object> all;

    @Activate
    public ApiDoors(
            @Reference DecisionResource decisions,
            @Reference PublicationResource publication,
            @Reference CoverageResource coverage,
            @Reference MigrationResource migrations,
            @Reference FileResource files,
            @Reference RuleResource rules,
            @Reference ReportResource reports) {
        all = Set.of(decisions, publication, coverage, migrations, files, rules, reports);
    }

    Set<Object> all() {
        return all;
    }
}
