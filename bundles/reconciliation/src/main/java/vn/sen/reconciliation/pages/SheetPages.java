package vn.sen.reconciliation.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lists.BatchView;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.SourceView;
import vn.sen.reconciliation.lists.Sources;
import vn.sen.reconciliation.rulings.Corrections;
import vn.sen.reconciliation.rulings.SheetView;
import vn.sen.reconciliation.rulings.Sheets;
import vn.sen.reconciliation.rulings.SignatureEntity;

/** The sheet that goes back to the owner, and requests to put the source right. */
@Path("pages")
@Component(service = SheetPages.class)
public final class SheetPages {
    private static final int DAYS = 10;

    private final Batches batches;
    private final Sources sources;
    private final Sheets sheets;
    private final Corrections corrections;
    private final Templates templates;

    @Activate
    public SheetPages(
            @Reference Batches batches,
            @Reference Sources sources,
            @Reference Sheets sheets,
            @Reference Corrections corrections,
            @Reference Templates templates) {
        this.batches = batches;
        this.sources = sources;
        this.sheets = sheets;
        this.corrections = corrections;
        this.templates = templates;
    }

    @GET
    @Path("batches/{id}/sheet")
    public Page sheet(@PathParam("id") UUID id) {
        BatchView batch = batches.get(id);
        SourceView source = sources.get(batch.source());
        @Nullable SheetView sheet = sheets.find(id).orElse(null);
        Map<String, Object> model = new HashMap<>();
        model.put("batch", batch);
        model.put("sheet", sheet);
        model.put("mine", mine(source, sheet));
        return Page.of(new Text("Bảng đối soát", "Sheet"), templates.fragment("sheet.jte", model))
                .under(SourcePages.HOME, BatchPages.crumb(batch));
    }

    /** For which sides the caller may sign what is not signed yet. */
    private static List<SignatureEntity.Side> mine(SourceView source, @Nullable SheetView sheet) {
        return Arrays.stream(SignatureEntity.Side.values())
                .filter(side -> sheet != null && !sheet.signed(side) && may(source, side))
                .toList();
    }

    private static boolean may(SourceView source, SignatureEntity.Side side) {
        return side == SignatureEntity.Side.TEAM
                ? Call.current().caller().may(ReconciliationPermission.APPROVE)
                : Call.current().caller().may(ReconciliationPermission.ANSWER, source.owner());
    }

    @POST
    @Path("batches/{id}/sheet")
    public Response compose(@PathParam("id") UUID id, Form form) {
        sheets.compose(batches.get(id));
        return toSheet(id);
    }

    @POST
    @Path("batches/{id}/sheet/sign")
    public Response sign(@PathParam("id") UUID id, Form form) {
        SignatureEntity.Side side = form.choice("side", SignatureEntity.Side.class);
        form.check();
        sheets.sign(id, side, form.raw("password"));
        return toSheet(id);
    }

    private static Response toSheet(UUID id) {
        return SourcePages.to("/reconciliation/batches/" + id + "/sheet");
    }

    @GET
    @Path("batches/{id}/corrections")
    public Page request(@PathParam("id") UUID id) {
        Call.current().caller().require(ReconciliationPermission.CORRECT);
        BatchView batch = batches.get(id);
        List<Field.Choice> classes =
                Arrays.stream(LateClass.values())
                        .map(
                                cls ->
                                        new Field.Choice(
                                                cls,
                                                cls
                                                        + " – "
                                                        + Call.current()
                                                                .language()
                                                                .of(
                                                                        cls.label().vi(),
                                                                        cls.label().en())))
                        .toList();
        return Page.of(
                        new Text("Yêu cầu chỉnh sửa phần mềm", "Request a correction"),
                        templates.fragment(
                                "correction.jte",
                                Map.of(
                                        "batch",
                                        batch,
                                        "source",
                                        sources.get(batch.source()),
                                        "classes",
                                        classes,
                                        "days",
                                        DAYS)))
                .under(SourcePages.HOME, BatchPages.crumb(batch));
    }

    @POST
    @Path("batches/{id}/corrections")
    public Response send(@PathParam("id") UUID id, Form form) {
        Corrections.Request request =
                new Corrections.Request(
                        form.choice("cls", LateClass.class),
                        form.text("addressee", 300),
                        form.text("words", 4_000),
                        form.number("days", 1, 60));
        form.check();
        corrections.send(id, request);
        return SourcePages.to("/reconciliation/sources/" + batches.get(id).source());
    }
}
