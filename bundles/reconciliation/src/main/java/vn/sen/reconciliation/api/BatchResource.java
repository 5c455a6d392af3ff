package vn.sen.reconciliation.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.lines.Figures;
import vn.sen.reconciliation.lists.BatchLists;
import vn.sen.reconciliation.lists.BatchView;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.ColumnMap;
import vn.sen.reconciliation.lists.RemarkEntity.RemarkView;

/** Lists: hand in, choose columns, and what came out. */
@Path("api")
@Component(service = BatchResource.class)
public final class BatchResource {
    private static final List<Column<BatchView>> COLUMNS =
            List.of(
                    Column.of("asOf", "Ngày chốt", "As of", BatchView::asOf),
                    Column.of("source", "Hệ thống nguồn", "Source", BatchView::sourceName),
                    Column.of("file", "Tệp", "File", BatchView::fileName),
                    Column.of("state", "Tình trạng", "State", b -> b.state().label()),
                    Column.of("total", "Số dòng", "Rows", BatchView::total),
                    Column.of("remarked", "Dòng có ô lỗi", "Rows with faults", BatchView::remarked),
                    Column.of("sha256", "Mã băm", "Hash", BatchView::sha256),
                    Column.of("madeAt", "Nhập lúc", "Imported", BatchView::madeAt));
    private static final List<Column<RemarkView>> REMARKS =
            List.of(
                    Column.of("row", "Dòng", "Row", RemarkView::row),
                    Column.of("code", "Mã hồ sơ", "Code", RemarkView::code),
                    Column.of("column", "Cột", "Column", RemarkView::column),
                    Column.of("message", "Nhận xét", "Remark", RemarkView::message));

    private final Batches batches;
    private final BatchLists lists;
    private final Figures figures;

    @Activate
    public BatchResource(
            @Reference Batches batches, @Reference BatchLists lists, @Reference Figures figures) {
        this.batches = batches;
        this.lists = lists;
        this.figures = figures;
    }

    /** The official figures with what they come from. */
    public record SummaryView(
            long dossiers,
            long sourceLate,
            long removed,
            long reconciledLate,
            long unexplained,
            long hidden,
            Figures.Summary classes) {}

    /** Newest first. */
    @GET
    @Path("batches")
    public Listing<BatchView> list(@QueryParam("source") @Nullable UUID source) {
        return new Listing<>(
                "danh-sach-da-nhap",
                new Text("Danh sách đã nhập", "Lists imported"),
                COLUMNS,
                (after, limit) -> lists.list(source, after, limit));
    }

    /**
     * A form with the fields {@code source}, {@code asOf}, {@code population} and the file in
     * {@code file}.
     */
    @POST
    @Path("batches")
    public Response upload(Form form) {
        UUID id = handIn(batches, form);
        return Response.created(URI.create("/api/v1/reconciliation/batches/" + id))
                .entity(batches.get(id))
                .build();
    }

    /** Reads the form of a list and takes it in. */
    public static UUID handIn(Batches batches, Form form) {
        List<Upload> files = form.uploads("file");
        UUID source = form.id("source");
        Batches.Handed handed =
                new Batches.Handed(
                        source,
                        form.optionalDate("asOf"),
                        form.raw("population").isBlank()
                                ? null
                                : (long) form.number("population", 1, Integer.MAX_VALUE));
        form.check();
        return batches.upload(files.isEmpty() ? null : files.get(0), handed);
    }

    @GET
    @Path("batches/{id}")
    public BatchView get(@PathParam("id") UUID id) {
        return batches.get(id);
    }

    /** What the columns probably hold. */
    @GET
    @Path("batches/{id}/columns")
    public ColumnMap columns(@PathParam("id") UUID id) {
        return batches.suggested(id);
    }

    /** Says which column holds what, and starts matching and classification. */
    @POST
    @Path("batches/{id}/match")
    public BatchView match(@PathParam("id") UUID id, ColumnMap columns) {
        batches.start(id, columns);
        return batches.get(id);
    }

    /** Goes on with a list that stopped, where it stopped. */
    @POST
    @Path("batches/{id}/classify")
    public BatchView classify(@PathParam("id") UUID id) {
        batches.goOn(id);
        return batches.get(id);
    }

    @GET
    @Path("batches/{id}/summary")
    public SummaryView summary(@PathParam("id") UUID id) {
        Figures.Summary summary = figures.of(id);
        return new SummaryView(
                summary.dossiers(),
                summary.sourceLate(),
                summary.removed(),
                summary.reconciledLate(),
                summary.unexplained(),
                summary.hidden(),
                summary);
    }

    /** What could not be read of the rows. */
    @GET
    @Path("batches/{id}/remarks")
    public Listing<RemarkView> remarks(@PathParam("id") UUID id) {
        batches.get(id);
        return new Listing<>(
                "nhan-xet-tung-dong",
                new Text("Các ô không đọc được", "Cells that cannot be read"),
                REMARKS,
                (after, limit) -> lists.remarks(id, after, limit));
    }
}
