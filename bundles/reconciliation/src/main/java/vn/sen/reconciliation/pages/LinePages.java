package vn.sen.reconciliation.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.LineFilter;
import vn.sen.reconciliation.lines.LineView;
import vn.sen.reconciliation.lines.Lines;
import vn.sen.reconciliation.lists.BatchView;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.rulings.Rulings;
import vn.sen.reconciliation.rulings.Samples;

/** Late lines, their evidence, the sample, and rulings of one line. */
@Path("pages")
@Component(service = LinePages.class)
public final class LinePages {
    private static final int ROWS = 50;

    private final Lines lines;
    private final Batches batches;
    private final Samples samples;
    private final Rulings rulings;
    private final Templates templates;

    @Activate
    public LinePages(
            @Reference Lines lines,
            @Reference Batches batches,
            @Reference Samples samples,
            @Reference Rulings rulings,
            @Reference Templates templates) {
        this.lines = lines;
        this.batches = batches;
        this.samples = samples;
        this.rulings = rulings;
        this.templates = templates;
    }

    @GET
    @Path("batches/{id}/lines")
    public Page list(
            @PathParam("id") UUID id,
            @QueryParam("class") @Nullable String cls,
            @QueryParam("state") @Nullable String state,
            @QueryParam("only") @Nullable String only,
            @QueryParam("q") @Nullable String words,
            @QueryParam("after") @Nullable String after) {
        BatchView batch = batches.get(id);
        LineFilter filter =
                new LineFilter(
                        id,
                        chosen(LateClass.class, cls),
                        chosen(LineView.Ruled.class, state),
                        "sample".equals(only),
                        "hidden".equals(only),
                        words == null ? "" : words);
        LineQuery query = LineQuery.of(filter, only);
        Map<String, Object> model = new HashMap<>();
        model.put("batch", batch);
        model.put("filter", filter);
        model.put("query", query);
        model.put("slice", lines.list(filter, after, ROWS));
        model.put("after", after == null ? "" : after);
        return Page.of(
                        new Text("Các dòng trễ hẹn", "Late lines"),
                        templates.fragment("lines.jte", model))
                .under(SourcePages.HOME, BatchPages.crumb(batch));
    }

    private static <E extends Enum<E>> @Nullable E chosen(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    @GET
    @Path("lines/{id}")
    public Page line(@PathParam("id") UUID id) {
        LineView line = lines.get(id);
        BatchView batch = batches.get(line.batch());
        Map<String, Object> model = new HashMap<>();
        model.put("line", line);
        model.put("batch", batch);
        model.put("cells", lines.raw(id));
        model.put("clock", lines.explain(id).orElse(null));
        model.put("rulings", rulings.ofLine(id));
        return Page.of(
                        new Text("Hồ sơ {0}", "Dossier {0}")
                                .with(line.code().isEmpty() ? "–" : line.code()),
                        templates.fragment("line.jte", model))
                .under(
                        SourcePages.HOME,
                        BatchPages.crumb(batch),
                        new Page.Crumb(
                                new Text("Các dòng", "Lines"),
                                "/reconciliation/batches/" + batch.id() + "/lines"));
    }

    @POST
    @Path("lines/{id}/check")
    public Response check(@PathParam("id") UUID id, Form form) {
        String agrees = form.text("agrees", 3);
        form.check();
        samples.check(id, agrees.equals("yes"), form.raw("words"));
        return SourcePages.to("/reconciliation/lines/" + id);
    }

    @POST
    @Path("lines/{id}/ruling")
    public Response propose(@PathParam("id") UUID id, Form form) {
        LateClass cls = form.choice("cls", LateClass.class);
        String words = form.text("words", 2_000);
        form.check();
        rulings.proposeLine(id, cls, words);
        return SourcePages.to("/reconciliation/lines/" + id);
    }

    @POST
    @Path("batches/{id}/rulings/{cls}")
    public Response proposeClass(
            @PathParam("id") UUID id, @PathParam("cls") String cls, Form form) {
        rulings.proposeClass(id, LateClass.valueOf(cls), form.raw("words"));
        return SourcePages.to("/reconciliation/batches/" + id);
    }

    /** Where a class is proposed, with the figures it rests on. */
    @GET
    @Path("batches/{id}/rulings/{cls}")
    public Page proposeForm(@PathParam("id") UUID id, @PathParam("cls") String name) {
        BatchView batch = batches.get(id);
        LateClass cls = chosen(LateClass.class, name);
        LateClass of = cls == null ? LateClass.D0 : cls;
        Samples.Standing standing =
                samples.standings(id).getOrDefault(of, new Samples.Standing(0, 0, 0, 0));
        return Page.of(
                        new Text("Đề xuất kết luận loại {0}", "Propose a ruling of class {0}")
                                .with(of),
                        templates.fragment(
                                "propose.jte",
                                Map.of("batch", batch, "cls", of, "standing", standing)))
                .under(SourcePages.HOME, BatchPages.crumb(batch));
    }

    @POST
    @Path("batches/{id}/samples/{cls}")
    public Response draw(@PathParam("id") UUID id, @PathParam("cls") String cls, Form form) {
        samples.drawAgain(id, LateClass.valueOf(cls));
        return SourcePages.to("/reconciliation/batches/" + id + "/lines?only=sample&class=" + cls);
    }

    @POST
    @Path("rulings/{id}/approve")
    public Response approve(@PathParam("id") UUID id, Form form) {
        return SourcePages.to("/reconciliation/batches/" + rulings.approve(id).batch());
    }

    @POST
    @Path("rulings/{id}/return")
    public Response giveBack(@PathParam("id") UUID id, Form form) {
        return SourcePages.to(
                "/reconciliation/batches/" + rulings.giveBack(id, form.raw("words")).batch());
    }
}
