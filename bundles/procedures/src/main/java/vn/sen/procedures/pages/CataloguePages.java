package vn.sen.procedures.pages;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.AgencyNames;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.Folding;
import vn.sen.procedures.catalogue.VersionFilter;
import vn.sen.procedures.catalogue.VersionLine;

/** The catalogue as staff see it. */
@Path("pages")
@Component(service = CataloguePages.class)
public final class CataloguePages {
    static final Page.Crumb CRUMB =
            new Page.Crumb(new Text("Danh mục thủ tục", "Catalogue of procedures"), "/procedures");

    private final Catalogue catalogue;
    private final AgencyNames agencies;
    private final Templates templates;

    @Activate
    public CataloguePages(
            @Reference Catalogue catalogue,
            @Reference AgencyNames agencies,
            @Reference Templates templates) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.templates = templates;
    }

    @GET
    public Page list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("state") @DefaultValue("IN_FORCE") String state,
            @QueryParam("after") @Nullable String after) {
        Call.current().caller().require(ProcedurePermission.VIEW);
        VersionFilter filter =
                new VersionFilter(Folding.words(words), Choices.state(state), null, "");
        Slice<VersionLine> slice = catalogue.page(filter, after, Listing.DEFAULT_LIMIT);
        Map<UUID, String> names =
                agencies.of(slice.items().stream().map(VersionLine::competent).toList());
        Map<String, Object> model = new HashMap<>();
        model.put("slice", slice);
        model.put("names", names);
        model.put("words", words);
        model.put("state", state);
        model.put("counts", catalogue.counts());
        model.put("query", Addresses.query("q", words, "state", state));
        model.put("after", after == null ? "" : after);
        return new Page(
                CRUMB.label(),
                List.of(),
                templates.fragment("catalogue-actions.jte", Map.of()),
                templates.fragment("catalogue.jte", model));
    }
}
