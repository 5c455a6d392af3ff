package vn.sen.reconciliation.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.ReconciliationProblem;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.rulings.CorrectionEntity.CorrectionView;
import vn.sen.reconciliation.rulings.Corrections;
import vn.sen.reconciliation.rulings.SheetFiles;
import vn.sen.reconciliation.rulings.SheetView;
import vn.sen.reconciliation.rulings.Sheets;
import vn.sen.reconciliation.rulings.SignatureEntity;

/** The sheet that goes back to the owner, and requests to put the source right. */
@Path("api")
@Component(service = SheetResource.class)
public final class SheetResource {
    private static final List<Column<CorrectionView>> CORRECTIONS =
            List.of(
                    Column.of("class", "Loại", "Class", c -> c.cls().name()),
                    Column.of("lines", "Số dòng", "Lines", CorrectionView::lines),
                    Column.of("addressee", "Gửi đến", "To", CorrectionView::addressee),
                    Column.of("words", "Nội dung", "Request", CorrectionView::words),
                    Column.of("sentAt", "Gửi lúc", "Sent", CorrectionView::sentAt),
                    Column.of("dueOn", "Hạn trả lời", "Due", CorrectionView::dueOn),
                    Column.of("answer", "Trả lời", "Answer", CorrectionView::answer),
                    Column.of("answeredAt", "Trả lời lúc", "Answered", CorrectionView::answeredAt));

    private final Batches batches;
    private final Sheets sheets;
    private final SheetFiles files;
    private final Corrections corrections;

    @Activate
    public SheetResource(
            @Reference Batches batches,
            @Reference Sheets sheets,
            @Reference SheetFiles files,
            @Reference Corrections corrections) {
        this.batches = batches;
        this.sheets = sheets;
        this.files = files;
        this.corrections = corrections;
    }

    /** Who signs, with the password of the person at the keyboard. */
    public record Sign(SignatureEntity.@Nullable Side side, @Nullable String password) {}

    public record Answer(@Nullable String answer) {}

    @GET
    @Path("batches/{id}/sheet")
    public SheetView sheet(@PathParam("id") UUID id) {
        return sheets.find(id)
                .orElseThrow(
                        () -> new Problem(ReconciliationProblem.UNKNOWN, "bảng đối soát", "sheet"));
    }

    /** Puts the figures of now on a new sheet. */
    @POST
    @Path("batches/{id}/sheet")
    public Response compose(@PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED)
                .entity(sheets.compose(batches.get(id)))
                .build();
    }

    @POST
    @Path("batches/{id}/sheet/sign")
    public SheetView sign(@PathParam("id") UUID id, Sign said) {
        Faults faults = new Faults();
        SignatureEntity.Side side = faults.required("side", said.side());
        faults.check();
        return sheets.sign(id, side == null ? SignatureEntity.Side.TEAM : side, said.password());
    }

    @GET
    @Path("batches/{id}/sheet.pdf")
    public FileAnswer pdf(@PathParam("id") UUID id) {
        return files.pdf(sheet(id), batches.get(id));
    }

    @GET
    @Path("batches/{id}/sheet.xlsx")
    public FileAnswer xlsx(@PathParam("id") UUID id) {
        return files.xlsx(batches.get(id));
    }

    /** Of a source, newest first. */
    @GET
    @Path("corrections")
    public Listing<CorrectionView> corrections(@QueryParam("source") @Nullable UUID source) {
        UUID of = source == null ? new UUID(0, 0) : source;
        corrections.list(of, null, 1);
        return new Listing<>(
                "yeu-cau-chinh-sua",
                new Text("Yêu cầu chỉnh sửa", "Correction requests"),
                CORRECTIONS,
                (after, limit) -> corrections.list(of, after, limit));
    }

    @POST
    @Path("batches/{id}/corrections")
    public CorrectionView send(@PathParam("id") UUID id, Corrections.Request request) {
        return corrections.send(id, request);
    }

    @POST
    @Path("corrections/{id}/answer")
    public CorrectionView answer(@PathParam("id") UUID id, Answer said) {
        return corrections.answer(id, said.answer());
    }
}
