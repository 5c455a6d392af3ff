package vn.sen.procedures.coverage;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.catalogue.VersionLine;

/** Functions of agencies against procedures, over REST. */
@Path("api/coverage")
@Component(service = CoverageResource.class)
public final class CoverageResource {
    private final CoverageMap map;

    @Activate
    public CoverageResource(@Reference CoverageMap map) {
        this.map = map;
    }

    /** A function to add, or what covers it. */
    public record Said(
            @Nullable UUID agency, @Nullable String words, @Nullable List<String> codes) {}

    /** Functions, those that nothing covers first. */
    @GET
    public Listing<CoverageMap.Function> list() {
        return Listing.whole(
                "coverage",
                new Text("Nhiệm vụ và thủ tục", "Functions and procedures"),
                List.of(
                        Column.of("agency", "Cơ quan", "Agency", CoverageMap.Function::agencyName),
                        Column.of("words", "Nhiệm vụ", "Function", CoverageMap.Function::words),
                        Column.of(
                                "covered", "Có thủ tục", "Covered", CoverageMap.Function::covered),
                        Column.of(
                                "codes",
                                "Mã thủ tục",
                                "Codes",
                                f ->
                                        f.inForce().stream()
                                                .map(VersionLine::code)
                                                .collect(Collectors.joining(", ")))),
                map.today().functions());
    }

    /** Procedures in force that belong to no function. */
    @GET
    @Path("unclaimed")
    public Listing<VersionLine> unclaimed() {
        return Listing.whole(
                "unclaimed",
                new Text("Thủ tục chưa gắn nhiệm vụ", "Procedures of no function"),
                List.of(
                        Column.of("code", "Mã", "Code", VersionLine::code),
                        Column.of("name", "Tên", "Name", VersionLine::name)),
                map.today().unclaimed());
    }

    @POST
    public Response add(Said said) {
        UUID id =
                map.add(
                        said.agency(),
                        Objects.requireNonNullElse(said.words(), ""),
                        Objects.requireNonNullElse(said.codes(), List.<String>of()));
        return Response.created(URI.create("/api/v1/procedures/coverage/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    /** Says anew which procedures cover it. */
    @PUT
    @Path("{id}")
    public Response cover(@PathParam("id") UUID id, Said said) {
        map.cover(id, Objects.requireNonNullElse(said.codes(), List.<String>of()));
        return Response.noContent().build();
    }

    @DELETE
    @Path("{id}")
    public Response end(@PathParam("id") UUID id) {
        map.end(id);
        return Response.noContent().build();
    }
}
