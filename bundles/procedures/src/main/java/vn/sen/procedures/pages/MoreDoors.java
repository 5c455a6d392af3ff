package vn.sen.procedures.pages;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pages and resources of what is done around the catalogue. */
@Component(service = MoreDoors.class)
public final class MoreDoors {
    private final Set<Object> all;

    @Activate
    public MoreDoors(
            @Reference PublicationPages publication,
            @Reference SeenPages seen,
            @Reference ImportPages imports,
            @Reference MigrationPages migrations,
            @Reference CoveragePages coverage,
            @Reference RulePages rules,
            @Reference ReportPages reports) {
        all =
                new HashSet<>(
                        Set.of(publication, seen, imports, migrations, coverage, rules, reports));
    }

    Set<Object> all() {
        return Set.copyOf(all);
    }
}
