package vn.sen.procedures.catalogue;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.decisions.DecisionDraft;

/** The catalogue over REST. */
@Path("api")
@Component(service = VersionResource.class)
public final class VersionResource {
    private final Catalogue catalogue;
    private final Drafting drafting;
    private final Announcing announcing;

    @Activate
    public VersionResource(
            @Reference Catalogue catalogue,
            @Reference Drafting drafting,
            @Reference Announcing announcing) {
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.announcing = announcing;
    }

    /** A version to draft. */
    public record NewVersion(@Nullable String code, @Nullable ProcedureContent content) {}

    /** Words that go with an act. */
    public record Words(@Nullable String words) {}

    /** A day on which something begins, and what it rests on. */
    public record From(@Nullable LocalDate from, @Nullable String instrument) {}

    /** Versions by name; {@code state} is how they stand today. */
    @GET
    public Listing<VersionLine> list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("state") @Nullable State state,
            @QueryParam("competent") @Nullable UUID competent,
            @QueryParam("field") @DefaultValue("") String field) {
        mayView();
        VersionFilter filter =
                new VersionFilter(Folding.words(words), state, competent, field.strip());
        return new Listing<>(
                "procedures",
                new Text("Danh mục thủ tục hành chính", "Catalogue of procedures"),
                columns(),
                (after, limit) -> catalogue.page(filter, after, limit));
    }

    private static List<Column<VersionLine>> columns() {
        return List.of(
                Column.of("code", "Mã", "Code", VersionLine::code),
                Column.of("number", "Phiên bản", "Version", VersionLine::number),
                Column.of("name", "Tên thủ tục", "Name", VersionLine::name),
                Column.of("field", "Lĩnh vực", "Field", VersionLine::fieldName),
                Column.of("level", "Cấp", "Level", line -> line.level().label()),
                Column.of("state", "Tình trạng", "State", line -> line.state().label()),
                Column.of("validFrom", "Hiệu lực từ", "In force from", VersionLine::validFrom),
                Column.of("validTo", "Đến", "To", VersionLine::validTo));
    }

    /** The version of a code in force today, or on the day asked for. */
    @GET
    @Path("{code:[1-9][.][0-9A-Z.]+}")
    public VersionView inForce(
            @PathParam("code") String code, @QueryParam("on") @DefaultValue("") String on) {
        mayView();
        LocalDate day = day(on);
        return catalogue
                .inForce(code, day)
                .orElseThrow(() -> new Problem(ProcedureProblem.NOT_IN_FORCE, code, day));
    }

    private LocalDate day(String asked) {
        Form form = new Form(Map.of("on", List.of(asked)), List.of());
        LocalDate day = form.optionalDate("on");
        form.check();
        return Objects.requireNonNullElse(day, catalogue.today());
    }

    /** All versions of a code, newest first. */
    @GET
    @Path("{code:[1-9][.][0-9A-Z.]+}/versions")
    public Listing<VersionLine> versions(@PathParam("code") String code) {
        mayView();
        return Listing.whole(
                "versions",
                new Text("Các phiên bản của {0}", "Versions of {0}").with(code),
                columns(),
                catalogue.history(code));
    }

    /** Drafts the next version of a code. */
    @POST
    public Response draft(NewVersion asked) {
        Faults faults = new Faults();
        faults.required("content", asked.content());
        faults.check();
        UUID id =
                drafting.draft(
                        Objects.requireNonNullElse(asked.code(), ""),
                        Objects.requireNonNull(asked.content()));
        return Response.created(URI.create("/api/v1/procedures/versions/" + id))
                .entity(catalogue.require(id))
                .build();
    }

    @GET
    @Path("versions/{id}")
    public VersionView one(@PathParam("id") UUID id) {
        mayView();
        return catalogue.require(id);
    }

    /** Takes the whole content anew. */
    @PUT
    @Path("versions/{id}")
    public VersionView edit(@PathParam("id") UUID id, ProcedureContent content) {
        drafting.edit(id, content);
        return catalogue.require(id);
    }

    @POST
    @Path("versions/{id}/appraise")
    public VersionView appraise(@PathParam("id") UUID id, Words opinion) {
        drafting.appraise(id, Objects.requireNonNullElse(opinion.words(), ""));
        return catalogue.require(id);
    }

    @POST
    @Path("versions/{id}/send-back")
    public VersionView sendBack(@PathParam("id") UUID id, Words reason) {
        drafting.sendBack(id, Objects.requireNonNullElse(reason.words(), ""));
        return catalogue.require(id);
    }

    /** Announces an appraised version by a decision. */
    @POST
    @Path("versions/{id}/announce")
    public VersionView announce(@PathParam("id") UUID id, DecisionDraft decision) {
        announcing.announce(id, decision);
        return catalogue.require(id);
    }

    @POST
    @Path("versions/{id}/suspend")
    public VersionView suspend(@PathParam("id") UUID id, From from) {
        announcing.suspend(id, from.from(), Objects.requireNonNullElse(from.instrument(), ""));
        return catalogue.require(id);
    }

    @POST
    @Path("versions/{id}/take-up")
    public VersionView takeUp(@PathParam("id") UUID id, From from) {
        announcing.takeUp(id, from.from(), Objects.requireNonNullElse(from.instrument(), ""));
        return catalogue.require(id);
    }

    /** Ends what is or will be in force of a code. */
    @POST
    @Path("{code:[1-9][.][0-9A-Z.]+}/abolish")
    public Listing<VersionLine> abolish(@PathParam("code") String code, DecisionDraft decision) {
        announcing.abolish(code, decision);
        return versions(code);
    }

    private static void mayView() {
        Call.current().caller().require(ProcedurePermission.VIEW);
    }
}
