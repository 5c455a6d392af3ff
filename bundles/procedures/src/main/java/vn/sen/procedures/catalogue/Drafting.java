package vn.sen.procedures.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;

/** A version before its announcement: drafted, edited, appraised by somebody else. Thread-safe. */
@Component(service = Drafting.class)
public final class Drafting {
    /** National codes, perhaps with the province's own part behind. */
    private static final Pattern CODE = Pattern.compile("[1-9]\\.\\d{6}(\\.[0-9A-Z.]{1,30})?");

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final StopCodes stops;

    @Activate
    public Drafting(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference StopCodes stops) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.stops = stops;
    }

    /** The next version of the code, whether there is one already or not. */
    public UUID draft(String code, ProcedureContent content) {
        Faults faults = new Faults();
        String checked = code(code, faults);
        ContentCheck.check(content, stops.codes(), faults);
        faults.check();
        mayEdit(content);
        UUID id = Ids.next(clock);
        return store.write(
                "procedures.draft",
                id,
                change -> {
                    VersionEntity row =
                            new VersionEntity(id, checked, next(change, checked), caller());
                    row.say(content, json.write(content), clock.instant());
                    change.em().persist(row);
                    step(change, id, "drafted", "");
                    change.note("code", checked);
                    change.note("number", row.number);
                    return id;
                });
    }

    /** What nobody may draft, not even as a beginning. */
    public List<Fault> faults(ProcedureContent content) {
        Faults faults = new Faults();
        ContentCheck.check(content, stops.codes(), faults);
        return faults.all();
    }

    /** A code as it is written; notes a fault when it is none. */
    public static String code(String code, Faults faults) {
        String text = faults.text("code", code, 40);
        if (!text.isEmpty() && !CODE.matcher(text).matches()) {
            faults.add(
                    "code",
                    "not-a-code",
                    new Text(
                            "Mã thủ tục có dạng 1.012783, có thể kèm mã của tỉnh phía sau.",
                            "A code looks like 1.012783, perhaps with the province's part behind."));
        }
        return text;
    }

    static int next(Change change, String code) {
        Integer last =
                change.em()
                        .createQuery(
                                "select max(v.number) from ProcedureVersionRow v where v.code ="
                                        + " :code",
                                Integer.class)
                        .setParameter("code", code)
                        .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Takes the whole content anew; what was appraised is a draft again. */
    public void edit(UUID id, ProcedureContent content) {
        Faults faults = new Faults();
        ContentCheck.check(content, stops.codes(), faults);
        faults.check();
        mayEdit(content);
        store.write(
                "procedures.edit",
                id,
                change -> {
                    VersionEntity row = draftOf(change, id);
                    row.stage = Stage.DRAFT;
                    row.appraiser = "";
                    row.drafter = caller();
                    row.say(content, json.write(content), clock.instant());
                    step(change, id, "edited", "");
                    return id;
                });
    }

    /** Says that a draft is whole and right; not by whoever drafted it. */
    public void appraise(UUID id, String opinion) {
        store.write(
                "procedures.appraise",
                id,
                change -> {
                    VersionEntity row = draftOf(change, id);
                    Call.current().caller().require(ProcedurePermission.APPRAISE, row.competent);
                    requireStage(row, Stage.DRAFT);
                    requireOther(row);
                    MandatoryParts.require(json.read(row.content, ProcedureContent.class));
                    row.stage = Stage.APPRAISED;
                    row.appraiser = caller();
                    row.changedAt = clock.instant();
                    step(change, id, "appraised", opinion);
                    return id;
                });
    }

    /** Back to whoever drafts it. */
    public void sendBack(UUID id, String reason) {
        Faults faults = new Faults();
        String why = faults.text("reason", reason, 2000);
        faults.check();
        store.write(
                "procedures.send-back",
                id,
                change -> {
                    VersionEntity row = draftOf(change, id);
                    Call.current().caller().require(ProcedurePermission.APPRAISE, row.competent);
                    requireStage(row, Stage.APPRAISED);
                    row.stage = Stage.DRAFT;
                    row.appraiser = "";
                    row.changedAt = clock.instant();
                    step(change, id, "sent-back", why);
                    return id;
                });
    }

    static void requireStage(VersionEntity row, Stage stage) {
        if (row.stage != stage) {
            throw new Problem(
                    ProcedureProblem.WRONG_STAGE, row.stage.label().vi(), row.stage.label().en());
        }
    }

    /** Whoever drafted it does not decide on it; the system itself may. */
    static void requireOther(VersionEntity row) {
        if (row.drafter.equals(caller()) && Call.current().caller().account().isPresent()) {
            throw new Problem(ProcedureProblem.SAME_PERSON);
        }
    }

    private static VersionEntity draftOf(Change change, UUID id) {
        VersionEntity row = require(change, id);
        Call.current().requireVersion(row.version);
        if (row.stage == Stage.DECIDED) {
            throw new Problem(ProcedureProblem.NOT_A_DRAFT);
        }
        return row;
    }

    static VersionEntity require(Change change, UUID id) {
        return change.find(VersionEntity.class, id)
                .orElseThrow(() -> new Problem(ProcedureProblem.UNKNOWN, id));
    }

    static String caller() {
        return Call.current().caller().name();
    }

    private static void mayEdit(ProcedureContent content) {
        Call.current()
                .caller()
                .require(
                        ProcedurePermission.EDIT,
                        Objects.requireNonNull(content.competent(), "checked before"));
    }

    private void step(Change change, UUID id, String act, String words) {
        step(change, id, act, words, clock.instant());
    }

    static void step(Change change, UUID id, String act, String words, Instant at) {
        change.em()
                .persist(
                        new StepEntity(Ids.next(), id, act, words)
                                .by(Call.current().caller().displayName(), at));
    }
}
