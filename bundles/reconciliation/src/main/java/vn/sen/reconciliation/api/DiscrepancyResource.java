package vn.sen.reconciliation.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.LineFilter;
import vn.sen.reconciliation.lines.LineView;
import vn.sen.reconciliation.lines.Lines;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.rulings.RulingEntity.RulingView;
import vn.sen.reconciliation.rulings.Rulings;
import vn.sen.reconciliation.rulings.Samples;

/** Late lines with their evidence, the check of samples, and rulings. */
@Path("api")
@Component(service = DiscrepancyResource.class)
public final class DiscrepancyResource {
    /** Of lists and of the sheet. */
    public static final List<Column<LineView>> COLUMNS =
            List.of(
                    Column.of("row", "Dòng", "Row", LineView::number),
                    Column.of("code", "Mã hồ sơ", "Code", LineView::code),
                    Column.of("applicant", "Chủ hồ sơ", "Applicant", LineView::applicant),
                    Column.of("procedure", "Thủ tục", "Procedure", LineView::procedure),
                    Column.of("received", "Tiếp nhận", "Received", LineView::received),
                    Column.of("sourceDue", "Nguồn hẹn trả", "Source due", LineView::sourceDue),
                    Column.of("due", "Hạn theo đồng hồ", "Due by the clock", LineView::due),
                    Column.of("finished", "Đóng", "Closed", LineView::finished),
                    Column.of("sourceLate", "Nguồn hiện trễ", "Source late", LineView::sourceLate),
                    Column.of("class", "Loại", "Class", l -> l.cls().name()),
                    Column.of("cause", "Nguyên nhân", "Cause", l -> l.cls().label()),
                    Column.of("rule", "Quy tắc", "Rule", LineView::rule),
                    Column.of("state", "Kết luận", "Ruling", l -> l.state().label()),
                    Column.of("evidence", "Căn cứ", "Evidence", DiscrepancyResource::evidence),
                    Column.of(
                            "before", "Loại ở danh sách trước", "Class before", LineView::before));

    private final Lines lines;
    private final Samples samples;
    private final Rulings rulings;
    private final Batches batches;

    @Activate
    public DiscrepancyResource(
            @Reference Lines lines,
            @Reference Samples samples,
            @Reference Rulings rulings,
            @Reference Batches batches) {
        this.lines = lines;
        this.samples = samples;
        this.rulings = rulings;
        this.batches = batches;
    }

    private static Text evidence(LineView line) {
        return new Text(
                line.evidence().stream().map(Text::vi).collect(Collectors.joining(" ")),
                line.evidence().stream().map(Text::en).collect(Collectors.joining(" ")));
    }

    /** One line with the due date told day by day. */
    public record Told(LineView line, @Nullable Explanation clock) {}

    public record ClassAndWords(@Nullable LateClass cls, @Nullable String words) {}

    public record Check(@Nullable Boolean agrees, @Nullable String words) {}

    public record Words(@Nullable String words) {}

    public record Drawn(int lines) {}

    /**
     * Late lines of a list.
     *
     * @param sampled true for the sample alone
     * @param hidden true for what the source does not show late
     */
    @GET
    @Path("discrepancies")
    public Listing<LineView> list(
            @QueryParam("batch") @Nullable UUID batch,
            @QueryParam("class") @Nullable LateClass cls,
            @QueryParam("state") LineView.@Nullable Ruled state,
            @QueryParam("sampled") @DefaultValue("false") boolean sampled,
            @QueryParam("hidden") @DefaultValue("false") boolean hidden,
            @QueryParam("q") @DefaultValue("") String words) {
        UUID of = batch == null ? new UUID(0, 0) : batch;
        batches.get(of);
        LineFilter filter = new LineFilter(of, cls, state, sampled, hidden, words);
        return listing(lines, filter);
    }

    /** Lines as a table, also for the sheet. */
    public static Listing<LineView> listing(Lines lines, LineFilter filter) {
        return new Listing<>(
                "dong-tre-hen",
                new Text("Các dòng trễ hẹn", "Late lines"),
                COLUMNS,
                (after, limit) -> lines.list(filter, after, limit));
    }

    @GET
    @Path("discrepancies/{id}")
    public Told get(@PathParam("id") UUID id) {
        return new Told(lines.get(id), lines.explain(id).orElse(null));
    }

    /** Proposes a class for one line. */
    @POST
    @Path("discrepancies/{id}/ruling")
    public RulingView proposeLine(@PathParam("id") UUID id, ClassAndWords said) {
        return rulings.proposeLine(id, cls(said), said.words());
    }

    /** Whether an inspector agrees with a sampled line. */
    @POST
    @Path("discrepancies/{id}/check")
    public LineView check(@PathParam("id") UUID id, Check said) {
        Faults faults = new Faults();
        Boolean agrees = faults.required("agrees", said.agrees());
        faults.check();
        samples.check(id, Boolean.TRUE.equals(agrees), said.words());
        return lines.get(id);
    }

    /** Rulings of a list, newest first. */
    @GET
    @Path("batches/{id}/rulings")
    public Listing<RulingView> rulings(@PathParam("id") UUID id) {
        return Listing.whole(
                "ket-luan",
                new Text("Kết luận", "Rulings"),
                List.of(
                        Column.of("class", "Loại", "Class", r -> r.cls().name()),
                        Column.of("lines", "Số dòng", "Lines", RulingView::lines),
                        Column.of("state", "Tình trạng", "State", r -> r.state().label()),
                        Column.of("words", "Căn cứ", "Grounds", RulingView::words),
                        Column.of(
                                "proposed", "Người đề xuất", "Proposer", RulingView::proposedName),
                        Column.of("settled", "Người duyệt", "Approver", RulingView::settledName),
                        Column.of("settledAt", "Lúc", "At", RulingView::settledAt)),
                rulings.ofBatch(id));
    }

    /** Proposes a ruling of all open lines of a class. */
    @POST
    @Path("batches/{id}/rulings")
    public RulingView proposeClass(@PathParam("id") UUID id, ClassAndWords said) {
        return rulings.proposeClass(id, cls(said), said.words());
    }

    /** Draws a further sample of a class. */
    @POST
    @Path("batches/{id}/samples")
    public Drawn draw(@PathParam("id") UUID id, ClassAndWords said) {
        return new Drawn(samples.drawAgain(id, cls(said)));
    }

    @POST
    @Path("rulings/{id}/approve")
    public RulingView approve(@PathParam("id") UUID id) {
        return rulings.approve(id);
    }

    @POST
    @Path("rulings/{id}/return")
    public RulingView giveBack(@PathParam("id") UUID id, Words said) {
        return rulings.giveBack(id, said.words());
    }

    private static LateClass cls(ClassAndWords said) {
        Faults faults = new Faults();
        LateClass cls = faults.required("cls", said.cls());
        faults.check();
        return cls == null ? LateClass.D0 : cls;
    }
}
