package vn.sen.procedures.citizen;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.catalogue.VersionLine;

/** Open data: what is in force today, for anybody's program. */
@Path("api/public")
@Component(service = PublicResource.class)
public final class PublicResource {
    private final PublicCatalogue catalogue;

    @Activate
    public PublicResource(@Reference PublicCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A procedure that was found; {@code address} tells all of it. */
    public record Hit(String code, String name, String fieldName, String address) {}

    /** Best first; diacritics and case aside. */
    @GET
    public Listing<Hit> find(@QueryParam("q") @DefaultValue("") String words) {
        List<Hit> hits = catalogue.find(words).best().stream().map(PublicResource::hit).toList();
        return Listing.whole(
                "thu-tuc",
                new Text("Thủ tục hành chính đang có hiệu lực", "Procedures in force"),
                List.of(
                        Column.of("code", "Mã", "Code", Hit::code),
                        Column.of("name", "Tên thủ tục", "Name", Hit::name),
                        Column.of("field", "Lĩnh vực", "Field", Hit::fieldName)),
                hits);
    }

    private static Hit hit(VersionLine line) {
        return new Hit(
                line.code(),
                line.name(),
                line.fieldName(),
                "/api/v1/procedures/public/" + line.code());
    }

    @GET
    @Path("{code}")
    public PublicProcedure one(@PathParam("code") String code) {
        return catalogue.require(code);
    }
}
