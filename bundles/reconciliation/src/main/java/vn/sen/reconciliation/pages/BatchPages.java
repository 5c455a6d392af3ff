package vn.sen.reconciliation.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
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
import vn.sen.reconciliation.api.BatchResource;
import vn.sen.reconciliation.cases.Item;
import vn.sen.reconciliation.lines.Figures;
import vn.sen.reconciliation.lists.BatchLists;
import vn.sen.reconciliation.lists.BatchState;
import vn.sen.reconciliation.lists.BatchView;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.ColumnMap;
import vn.sen.reconciliation.lists.Sources;
import vn.sen.reconciliation.rulings.Rulings;
import vn.sen.reconciliation.rulings.Samples;

/** From a file to the official view of a list. */
@Path("pages")
@Component(service = BatchPages.class)
public final class BatchPages {
    private static final int REMARKS = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Batches batches;
    private final BatchLists lists;
    private final Sources sources;
    private final Official official;
    private final Templates templates;

    @Activate
    public BatchPages(
            @Reference Batches batches,
            @Reference BatchLists lists,
            @Reference Sources sources,
            @Reference Official official,
            @Reference Templates templates) {
        this.batches = batches;
        this.lists = lists;
        this.sources = sources;
        this.official = official;
        this.templates = templates;
    }

    /** Everything that the official view shows. */
    @Component(service = Official.class)
    public static final class Official {
        private final Figures figures;
        private final Samples samples;
        private final Rulings rulings;

        @Activate
        public Official(
                @Reference Figures figures,
                @Reference Samples samples,
                @Reference Rulings rulings) {
            this.figures = figures;
            this.samples = samples;
            this.rulings = rulings;
        }

        Map<String, Object> of(BatchView batch) {
            Figures.Summary summary = figures.of(batch.id());
            return Map.of(
                    "batch",
                    batch,
                    "figures",
                    summary,
                    "waterfall",
                    Waterfall.of(summary),
                    "samples",
                    samples.standings(batch.id()),
                    "rulings",
                    rulings.ofBatch(batch.id()));
        }
    }

    @GET
    @Path("batches/new")
    public Page form(@QueryParam("source") @Nullable UUID source) {
        Call.current().caller().require(ReconciliationPermission.IMPORT);
        List<Field.Choice> choices =
                sources.list(null, 200).items().stream()
                        .map(s -> new Field.Choice(s.id(), s.name()))
                        .toList();
        return Page.of(
                        new Text("Nhập danh sách", "Import a list"),
                        templates.fragment(
                                "upload.jte",
                                Map.of(
                                        "sources",
                                        choices,
                                        "chosen",
                                        source == null ? "" : source.toString())))
                .under(SourcePages.HOME);
    }

    @POST
    @Path("batches/new")
    public Response upload(Form form) {
        return SourcePages.to("/reconciliation/batches/" + BatchResource.handIn(batches, form));
    }

    @GET
    @Path("batches/{id}")
    public Response show(@PathParam("id") UUID id) {
        BatchView batch = batches.get(id);
        return switch (batch.state()) {
            case UPLOADED -> Response.ok(columns(batch)).build();
            case READING, JUDGING -> Response.ok(progress(batch)).header("Refresh", "2").build();
            case FAILED -> Response.ok(progress(batch)).build();
            case DONE -> Response.ok(done(batch)).build();
        };
    }

    private Page columns(BatchView batch) {
        ColumnMap map = batches.suggested(batch.id());
        List<Field.Choice> headers =
                batch.header().stream().distinct().map(h -> new Field.Choice(h, h)).toList();
        List<Field> fields =
                Arrays.stream(Item.values()).map(item -> field(item, map, headers)).toList();
        return page(
                batch,
                templates.fragment(
                        "columns.jte",
                        Map.of(
                                "batch",
                                batch,
                                "fields",
                                fields,
                                "sample",
                                batches.sample(batch.id()))));
    }

    private static Field field(Item item, ColumnMap map, List<Field.Choice> headers) {
        String column = map.header(item);
        String label = Call.current().language().of(item.label().vi(), item.label().en());
        Field field = Field.select(item.name(), label, column.isEmpty() ? null : column, headers);
        return item.needed() ? field.must() : field;
    }

    @POST
    @Path("batches/{id}")
    public Response choose(@PathParam("id") UUID id, Form form) {
        Map<Item, String> columns = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            String column = form.optional(item.name(), 255);
            if (!column.isEmpty()) {
                columns.put(item, column);
            }
        }
        form.check();
        batches.start(id, new ColumnMap(columns));
        return SourcePages.to("/reconciliation/batches/" + id);
    }

    @POST
    @Path("batches/{id}/go-on")
    public Response goOn(@PathParam("id") UUID id, Form form) {
        batches.goOn(id);
        return SourcePages.to("/reconciliation/batches/" + id);
    }

    private Page progress(BatchView batch) {
        return page(
                batch,
                templates.fragment(
                        "progress.jte",
                        Map.of("batch", batch, "running", batch.state() != BatchState.FAILED)));
    }

    private Page done(BatchView batch) {
        return page(batch, templates.fragment("official.jte", official.of(batch)))
                .with(templates.fragment("batch-actions.jte", Map.of("batch", batch)));
    }

    @GET
    @Path("batches/{id}/remarks")
    public Page remarks(@PathParam("id") UUID id, @QueryParam("after") @Nullable String after) {
        BatchView batch = batches.get(id);
        return Page.of(
                        new Text("Các ô không đọc được", "Cells that cannot be read"),
                        templates.fragment(
                                "remarks.jte",
                                Map.of(
                                        "batch",
                                        batch,
                                        "slice",
                                        lists.remarks(id, after, REMARKS),
                                        "after",
                                        after == null ? "" : after)))
                .under(SourcePages.HOME, crumb(batch));
    }

    private static Page page(BatchView batch, vn.sen.platform.api.pages.Fragment body) {
        return Page.of(title(batch), body)
                .under(
                        SourcePages.HOME,
                        new Page.Crumb(
                                Text.same(batch.sourceName()),
                                "/reconciliation/sources/" + batch.source()));
    }

    static Text title(BatchView batch) {
        return new Text("Danh sách chốt ngày {0}", "List of {0}").with(DAY.format(batch.asOf()));
    }

    static Page.Crumb crumb(BatchView batch) {
        return new Page.Crumb(title(batch), "/reconciliation/batches/" + batch.id());
    }
}
