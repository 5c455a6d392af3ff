package vn.sen.procedures;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.SearchProvider;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.PublishedProcedures;
import vn.sen.procedures.catalogue.VersionLine;

/** Procedures in force, in the search box of the shell. */
@Component
public final class ProcedureSearch implements SearchProvider {
    private static final Text KIND = new Text("Thủ tục", "Procedure");

    private final PublishedProcedures published;
    private final Catalogue catalogue;

    @Activate
    public ProcedureSearch(
            @Reference PublishedProcedures published, @Reference Catalogue catalogue) {
        this.published = published;
        this.catalogue = catalogue;
    }

    @Override
    public List<Hit> search(String words, int limit) {
        if (!Call.current().caller().may(ProcedurePermission.VIEW)) {
            return List.of();
        }
        return published.found(words, catalogue.today()).stream()
                .limit(limit)
                .map(ProcedureSearch::hit)
                .toList();
    }

    private static Hit hit(VersionLine line) {
        return new Hit(
                KIND,
                line.name(),
                line.code() + " · " + line.fieldName(),
                "/procedures/versions/" + line.id());
    }
}
