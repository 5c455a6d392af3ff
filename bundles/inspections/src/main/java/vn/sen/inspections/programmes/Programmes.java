package vn.sen.inspections.programmes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Position;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Programmes of inspections, from draft to closed. Thread-safe. */
@Component(service = Programmes.class)
public final class Programmes {
    private final Store store;
    private final Clock clock;

    @Activate
    public Programmes(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public ProgrammeView draft(ProgrammeDraft draft) {
        Call.current().caller().require(InspectionPermission.PLAN);
        check(draft);
        UUID id = Ids.next(clock);
        return store.write(
                "inspections.draft-programme",
                id,
                change -> {
                    ProgrammeEntity made =
                            new ProgrammeEntity(
                                    id, clock.instant(), Call.current().caller().name());
                    made.fill(draft);
                    change.em().persist(made);
                    return made.view();
                });
    }

    /** Changes it, as long as it is not closed. */
    public ProgrammeView edit(UUID id, ProgrammeDraft draft) {
        Call.current().caller().require(InspectionPermission.PLAN);
        check(draft);
        return change(
                "inspections.edit-programme",
                id,
                programme -> {
                    if (programme.state() == ProgrammeState.CLOSED) {
                        programme.move(
                                ProgrammeState.RUNNING,
                                ProgrammeState.RUNNING,
                                "sửa chương trình",
                                "edit the programme");
                    }
                    programme.fill(draft);
                });
    }

    /** Needs the number and date of the decision. */
    public ProgrammeView approve(UUID id) {
        Call.current().caller().require(InspectionPermission.APPROVE);
        return change(
                "inspections.approve-programme",
                id,
                programme -> {
                    requireDecision(programme);
                    programme.move(
                            ProgrammeState.DRAFT, ProgrammeState.APPROVED, "phê duyệt", "approve");
                });
    }

    public ProgrammeView run(UUID id) {
        Call.current().caller().require(InspectionPermission.PLAN);
        return change(
                "inspections.run-programme",
                id,
                programme ->
                        programme.move(
                                ProgrammeState.APPROVED,
                                ProgrammeState.RUNNING,
                                "triển khai",
                                "start"));
    }

    public ProgrammeView close(UUID id) {
        Call.current().caller().require(InspectionPermission.PLAN);
        return change(
                "inspections.close-programme",
                id,
                programme ->
                        programme.move(
                                ProgrammeState.RUNNING,
                                ProgrammeState.CLOSED,
                                "kết thúc",
                                "close"));
    }

    /** Programmes are seen by everybody who may enter the module. */
    public ProgrammeView get(UUID id) {
        Call.current().caller().require(InspectionPermission.VIEW);
        return store.read(em -> Optional.ofNullable(em.find(ProgrammeEntity.class, id)))
                .orElseThrow(Programmes::unknown)
                .view();
    }

    /** Newest year first. */
    public Listing<ProgrammeView> list(@Nullable Integer year, @Nullable ProgrammeState state) {
        Call.current().caller().require(InspectionPermission.VIEW);
        return new Listing<>(
                "chuong-trinh-kiem-tra",
                new Text("Chương trình kiểm tra", "Inspection programmes"),
                columns(),
                (after, limit) -> page(year, state, after, limit));
    }

    private Slice<ProgrammeView> page(
            @Nullable Integer year,
            @Nullable ProgrammeState state,
            @Nullable String after,
            int limit) {
        List<String> key = Cursor.parts(after, 2);
        String where =
                (year == null ? "" : " and p.year = :year")
                        + (state == null ? "" : " and p.state = :state")
                        + (key.isEmpty()
                                ? ""
                                : " and (p.year < :keyYear or (p.year = :keyYear and p.id < :keyId))");
        List<ProgrammeEntity> found =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select p from ProgrammeEntity p where 1 = 1"
                                                    + where
                                                    + " order by p.year desc, p.id desc",
                                            ProgrammeEntity.class);
                            if (year != null) {
                                query.setParameter("year", year);
                            }
                            if (state != null) {
                                query.setParameter("state", state);
                            }
                            if (!key.isEmpty()) {
                                query.setParameter("keyYear", Position.number(key.get(0)));
                                query.setParameter("keyId", Position.id(key.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(found, limit, p -> Cursor.of(p.year(), p.id())).map(ProgrammeEntity::view);
    }

    private static List<Column<ProgrammeView>> columns() {
        return List.of(
                Column.of("year", "Năm", "Year", ProgrammeView::year),
                Column.of("title", "Tên chương trình", "Title", ProgrammeView::title),
                Column.of("decisionNo", "Số quyết định", "Decision no.", ProgrammeView::decisionNo),
                Column.of(
                        "decisionDate",
                        "Ngày quyết định",
                        "Decision date",
                        ProgrammeView::decisionDate),
                Column.of("state", "Trạng thái", "State", p -> p.state().label()),
                Column.of("purpose", "Mục đích", "Purpose", ProgrammeView::purpose));
    }

    private ProgrammeView change(
            String act, UUID id, java.util.function.Consumer<ProgrammeEntity> work) {
        return store.write(
                act,
                id,
                change -> {
                    ProgrammeEntity programme = require(change, id);
                    Call.current().requireVersion(programme.version());
                    work.accept(programme);
                    change.em().flush();
                    return programme.view();
                });
    }

    /** For the other topics: the entity within their transaction. */
    public static ProgrammeEntity require(Change change, UUID id) {
        return change.find(ProgrammeEntity.class, id).orElseThrow(Programmes::unknown);
    }

    private static Problem unknown() {
        return new Problem(InspectionProblem.UNKNOWN, "chương trình", "programme");
    }

    private static void requireDecision(ProgrammeEntity programme) {
        if (!programme.decided()) {
            new Faults()
                    .add(
                            "decisionNo",
                            "required",
                            new Text(
                                    "Hãy nhập số và ngày quyết định trước khi phê duyệt.",
                                    "Enter number and date of the decision before approving."))
                    .check();
        }
    }

    private static void check(ProgrammeDraft draft) {
        Faults faults = new Faults();
        if (draft.year() < 2000 || draft.year() > 2100) {
            faults.add(
                    "year",
                    "out-of-range",
                    new Text("Năm phải từ 2000 đến 2100.", "The year lies between 2000 and 2100."));
        }
        faults.text("title", draft.title(), 300);
        faults.text("purpose", draft.purpose(), 10_000);
        faults.optionalText("decisionNo", draft.decisionNo(), 100);
        faults.check();
    }
}
