package vn.sen.procedures.publication;

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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;

/** Sites, what was seen of them, and what is wrong there, over REST. */
@Path("api/publication")
@Component(service = PublicationResource.class)
public final class PublicationResource {
    private final Sites sites;
    private final Observations observations;
    private final PublicationAudit audit;
    private final SiteReading reading;

    @Activate
    public PublicationResource(
            @Reference Sites sites,
            @Reference Observations observations,
            @Reference PublicationAudit audit,
            @Reference SiteReading reading) {
        this.sites = sites;
        this.observations = observations;
        this.audit = audit;
        this.reading = reading;
    }

    /** A site to add. */
    public record NewSite(@Nullable String code, @Nullable SiteDraft site) {}

    /** A list that was seen. */
    public record NewAudit(
            @Nullable UUID site, @Nullable LocalDate seenOn, @Nullable List<Shown> shown) {}

    /** A finding with its site. */
    public record Gap(String site, LocalDate seenOn, Finding finding) {}

    @GET
    @Path("sites")
    public Listing<Site> sites() {
        mayView();
        return Listing.whole(
                "sites",
                new Text("Nơi công khai thủ tục", "Where procedures are shown"),
                List.of(
                        Column.of("code", "Mã", "Code", Site::code),
                        Column.of("name", "Tên", "Name", Site::name),
                        Column.of("kind", "Loại", "Kind", s -> s.kind().label()),
                        Column.of("obligatory", "Bắt buộc", "Obligatory", Site::obligatory),
                        Column.of("address", "Địa chỉ", "Address", Site::address)),
                sites.all());
    }

    @POST
    @Path("sites")
    public Response add(NewSite asked) {
        Faults faults = new Faults();
        faults.required("site", asked.site());
        faults.check();
        UUID id =
                sites.add(
                        Objects.requireNonNullElse(asked.code(), ""),
                        Objects.requireNonNull(asked.site()));
        return Response.created(URI.create("/api/v1/procedures/publication/sites/" + id))
                .entity(sites.require(id))
                .build();
    }

    @GET
    @Path("sites/{id}")
    public Site site(@PathParam("id") UUID id) {
        mayView();
        return sites.require(id);
    }

    @PUT
    @Path("sites/{id}")
    public Site edit(@PathParam("id") UUID id, SiteDraft draft) {
        sites.edit(id, draft);
        return sites.require(id);
    }

    /** Looks at the site through its connector. */
    @POST
    @Path("sites/{id}/look")
    public PublicationAudit.Audit look(@PathParam("id") UUID id) {
        return one(reading.look(sites.require(id)));
    }

    /** What was seen of a site, the last first. */
    @GET
    @Path("audits")
    public Listing<Observation> audits(@QueryParam("site") @Nullable UUID site) {
        mayView();
        List<Observation> all =
                site == null
                        ? sites.all().stream()
                                .flatMap(s -> observations.of(s.id()).stream())
                                .toList()
                        : observations.of(site);
        return Listing.whole(
                "audits",
                new Text("Các lần rà soát", "Audits"),
                List.of(
                        Column.of("seenOn", "Ngày xem", "Seen on", Observation::seenOn),
                        Column.of("source", "Nguồn", "Source", Observation::source),
                        Column.of("entries", "Số thủ tục", "Entries", Observation::entries),
                        Column.of("recordedBy", "Người ghi", "By", Observation::recordedBy)),
                all);
    }

    @POST
    @Path("audits")
    public Response record(NewAudit asked) {
        Faults faults = new Faults();
        faults.required("site", asked.site());
        faults.required("seenOn", asked.seenOn());
        faults.required("shown", asked.shown());
        faults.check();
        Site site = sites.require(Objects.requireNonNull(asked.site()));
        UUID id =
                observations.record(
                        site.id(),
                        new Look(
                                Objects.requireNonNull(asked.seenOn()),
                                "API",
                                "",
                                Objects.requireNonNull(asked.shown())));
        return Response.created(URI.create("/api/v1/procedures/publication/audits/" + id))
                .entity(one(id))
                .build();
    }

    @GET
    @Path("audits/{id}")
    public PublicationAudit.Audit one(@PathParam("id") UUID id) {
        mayView();
        Observation seen =
                observations.find(id).orElseThrow(() -> new Problem(ProcedureProblem.NOT_OBSERVED));
        return audit.judge(sites.require(seen.site()), seen);
    }

    /** Everything that is not as it should be, as each site was seen last. */
    @GET
    @Path("gaps")
    public Listing<Gap> gaps(@QueryParam("site") @Nullable UUID site) {
        mayView();
        Stream<Site> asked = site == null ? sites.all().stream() : Stream.of(sites.require(site));
        List<Gap> gaps =
                asked.flatMap(s -> audit.latest(s).stream())
                        .flatMap(
                                a ->
                                        a.findings().stream()
                                                .filter(f -> f.result() != Result.CURRENT)
                                                .map(
                                                        f ->
                                                                new Gap(
                                                                        a.site().name(),
                                                                        a.seen().seenOn(),
                                                                        f)))
                        .toList();
        return Listing.whole("gaps", new Text("Sai lệch công khai", "Gaps"), columns(), gaps);
    }

    private static List<Column<Gap>> columns() {
        return List.of(
                Column.of("site", "Nơi công khai", "Site", Gap::site),
                Column.of("seenOn", "Ngày xem", "Seen on", Gap::seenOn),
                Column.of("code", "Mã", "Code", g -> g.finding().code()),
                Column.of("name", "Tên thủ tục", "Name", g -> g.finding().name()),
                Column.of("result", "Kết quả", "Result", g -> g.finding().result().label()),
                Column.of("due", "Hạn công khai", "Due", g -> g.finding().due()),
                Column.of("daysLate", "Số ngày chậm", "Days late", g -> g.finding().daysLate()),
                Column.of(
                        "why",
                        "Vì sao",
                        "Why",
                        g ->
                                String.join(
                                        " ",
                                        g.finding().explanation().sentences().stream()
                                                .map(Text::vi)
                                                .toList())));
    }

    private static void mayView() {
        Call.current().caller().require(ProcedurePermission.VIEW);
    }
}
