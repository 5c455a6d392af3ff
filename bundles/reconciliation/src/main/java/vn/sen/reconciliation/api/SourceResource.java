package vn.sen.reconciliation.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.ReconciliationProblem;
import vn.sen.reconciliation.cases.ClassRule;
import vn.sen.reconciliation.lines.Trend;
import vn.sen.reconciliation.lists.LimitView;
import vn.sen.reconciliation.lists.ProcedureLimits;
import vn.sen.reconciliation.lists.SourceDraft;
import vn.sen.reconciliation.lists.SourceView;
import vn.sen.reconciliation.lists.Sources;
import vn.sen.reconciliation.packs.PackDraft;
import vn.sen.reconciliation.packs.PackShelf;
import vn.sen.reconciliation.packs.PackVersion;

/** Sources, their trend, and what lists are held against. */
@Path("api")
@Component(service = SourceResource.class)
public final class SourceResource {
    private static final List<Column<SourceView>> SOURCES =
            List.of(
                    Column.of("code", "Mã", "Code", SourceView::code),
                    Column.of("name", "Tên", "Name", SourceView::name),
                    Column.of("owner", "Cơ quan quản lý", "Owner", SourceView::ownerName),
                    Column.of("contact", "Đầu mối", "Contact", SourceView::contact));
    private static final List<Column<LimitView>> LIMITS =
            List.of(
                    Column.of("procedure", "Mã thủ tục", "Procedure", LimitView::procedure),
                    Column.of("name", "Tên", "Name", LimitView::name),
                    Column.of("amount", "Ngày làm việc", "Working days", LimitView::amount),
                    Column.of("validFrom", "Từ ngày", "From", LimitView::validFrom),
                    Column.of("validTo", "Đến ngày", "To", LimitView::validTo),
                    Column.of("basis", "Căn cứ", "Basis", LimitView::basis),
                    Column.of(
                            "confidence", "Độ tin cậy", "Confidence", l -> l.confidence().name()));
    private static final List<Column<ClassRule>> RULES =
            List.of(
                    Column.of("id", "Quy tắc", "Rule", ClassRule::id),
                    Column.of("cls", "Loại", "Class", r -> r.cls().name()),
                    Column.of("label", "Nguyên nhân", "Cause", r -> r.cls().label()),
                    Column.of("when", "Điều kiện", "When", r -> String.join(", ", r.when())),
                    Column.of(
                            "evidence", "Căn cứ nêu ra", "Evidence", r -> new Text(r.vi(), r.en())),
                    Column.of("source", "Nguồn", "Source", ClassRule::source),
                    Column.of(
                            "confidence", "Độ tin cậy", "Confidence", r -> r.confidence().name()));

    private final Sources sources;
    private final ProcedureLimits limits;
    private final PackShelf packs;
    private final Trend trend;

    @Activate
    public SourceResource(
            @Reference Sources sources,
            @Reference ProcedureLimits limits,
            @Reference PackShelf packs,
            @Reference Trend trend) {
        this.sources = sources;
        this.limits = limits;
        this.packs = packs;
        this.trend = trend;
    }

    @GET
    @Path("sources")
    public Listing<SourceView> sources() {
        return new Listing<>(
                "he-thong-nguon", new Text("Hệ thống nguồn", "Sources"), SOURCES, sources::list);
    }

    @POST
    @Path("sources")
    public Response add(SourceDraft draft) {
        SourceView made = sources.add(draft);
        return Response.created(URI.create("/api/v1/reconciliation/sources/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("sources/{id}")
    public SourceView source(@PathParam("id") UUID id) {
        return sources.get(id);
    }

    /** The lists of a source over the weeks, oldest first. */
    @GET
    @Path("trend")
    public Listing<Trend.Step> trend(@QueryParam("source") @Nullable UUID source) {
        UUID id =
                Optional.ofNullable(source)
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                ReconciliationProblem.UNKNOWN,
                                                "hệ thống nguồn",
                                                "source"));
        return Listing.whole(
                "xu-the-doi-soat",
                new Text("Xu thế đối soát", "Trend"),
                List.of(
                        Column.of("asOf", "Ngày chốt", "As of", Trend.Step::asOf),
                        Column.of("dossiers", "Hồ sơ", "Dossiers", Trend.Step::dossiers),
                        Column.of("sourceLate", "Nguồn trễ", "Source late", Trend.Step::sourceLate),
                        Column.of(
                                "reconciledLate",
                                "Còn trễ",
                                "Reconciled late",
                                Trend.Step::reconciledLate),
                        Column.of(
                                "unexplained",
                                "Chưa giải trình",
                                "Unexplained",
                                Trend.Step::unexplained),
                        Column.of("converged", "Đã hết trễ", "Converged", Trend.Step::converged),
                        Column.of("gone", "Không còn trong danh sách", "Gone", Trend.Step::gone),
                        Column.of("still", "Vẫn trễ", "Still", Trend.Step::still),
                        Column.of("fresh", "Mới trễ", "Fresh", Trend.Step::fresh),
                        Column.of("carried", "Kết luận giữ nguyên", "Carried", Trend.Step::carried),
                        Column.of(
                                "expired",
                                "Kết luận hết hiệu lực",
                                "Expired",
                                Trend.Step::expired)),
                trend.of(id));
    }

    @GET
    @Path("limits")
    public Listing<LimitView> limits() {
        return new Listing<>(
                "thoi-han-thu-tuc",
                new Text("Thời hạn thủ tục", "Limits of procedures"),
                LIMITS,
                limits::list);
    }

    @POST
    @Path("limits")
    public Response add(LimitView draft) {
        return Response.status(Response.Status.CREATED).entity(limits.add(draft)).build();
    }

    /** Limits from a file with the columns of the export; all of it or nothing. */
    @POST
    @Path("limits/file")
    public Map<String, Integer> take(Form form) {
        List<Upload> files = form.uploads("file");
        form.faults().required("file", files.isEmpty() ? null : files);
        form.check();
        return Map.of("taken", limits.take(files.get(0)));
    }

    /** The rules of classification, in order: the first that holds decides. */
    @GET
    @Path("rules")
    public Listing<ClassRule> rules() {
        Owners.mayView();
        return Listing.whole(
                "quy-tac-phan-loai",
                new Text("Quy tắc phân loại", "Rules of classification"),
                RULES,
                packs.current().pack().rules());
    }

    /** Publishes rules; If-Match may carry the tag of the version in force. */
    @POST
    @Path("rules")
    public Response publish(PackDraft draft) {
        return Response.created(URI.create("/api/v1/reconciliation/rules"))
                .entity(packs.publish(draft))
                .build();
    }

    /** All versions of the rules, newest first. */
    @GET
    @Path("rules/versions")
    public Listing<PackVersion> versions() {
        Owners.mayView();
        return Listing.whole(
                "bo-quy-tac",
                new Text("Bộ quy tắc", "Editions of rules"),
                List.of(
                        Column.of("version", "Bản", "Version", PackVersion::version),
                        Column.of("edition", "Tên", "Edition", v -> v.pack().edition()),
                        Column.of("count", "Số quy tắc", "Rules", v -> v.pack().rules().size()),
                        Column.of("instrument", "Căn cứ", "Basis", PackVersion::instrument),
                        Column.of("recordedAt", "Lúc", "At", PackVersion::recordedAt),
                        Column.of("recordedBy", "Người", "By", PackVersion::recordedBy)),
                packs.history());
    }
}
