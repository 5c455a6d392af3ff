package vn.sen.inspections.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** The time limits of this module and how they change over time. Thread-safe. */
@Component(service = DefaultRules.class)
public final class DefaultRules {
    private static final int MOST_DAYS = 3_650;

    private final Store store;
    private final Clock clock;

    @Activate
    public DefaultRules(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Every edition of every rule, the newest of each first. */
    public Listing<RuleView> list() {
        Call.current().caller().require(InspectionPermission.VIEW);
        return Listing.whole(
                "quy-tac-thoi-han",
                new Text("Quy tắc thời hạn", "Time limits"),
                List.of(
                        Column.of("code", "Mã", "Code", RuleView::code),
                        Column.of("edition", "Phiên bản", "Edition", RuleView::version),
                        Column.of("words", "Nội dung", "Content", RuleView::words),
                        Column.of("days", "Số ngày", "Days", RuleView::days),
                        Column.of("unit", "Đơn vị", "Unit", r -> r.unit().label()),
                        Column.of("source", "Nguồn", "Source", RuleView::source),
                        Column.of(
                                "confidence",
                                "Độ tin cậy",
                                "Confidence",
                                r -> r.confidence().name()),
                        Column.of("validFrom", "Từ ngày", "From", RuleView::validFrom),
                        Column.of("validTo", "Đến hết ngày", "To", RuleView::validTo),
                        Column.of("reason", "Lý do", "Reason", RuleView::reason),
                        Column.of("madeBy", "Người lập", "Made by", RuleView::madeBy)),
                editions());
    }

    private List<RuleView> editions() {
        return store.read(
                em ->
                        em
                                .createQuery(
                                        "select r from DefaultRule r order by r.code, r.edition"
                                                + " desc",
                                        DefaultRule.class)
                                .getResultList()
                                .stream()
                                .map(DefaultRule::view)
                                .toList());
    }

    /** The newest edition. */
    public RuleView newest(String code) {
        Call.current().caller().require(InspectionPermission.VIEW);
        return editions().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(DefaultRules::unknown);
    }

    /** A further edition from a day on; the one before it ends the day before. */
    public RuleView add(String code, RuleDraft draft) {
        Call.current().caller().require(InspectionPermission.EDIT_RULES);
        Checked checked = check(draft);
        UUID id = Ids.next(clock);
        return store.write(
                "inspections.change-rule",
                id,
                change -> {
                    List<DefaultRule> editions = DefaultRule.editions(change.em(), code);
                    if (editions.isEmpty()) {
                        throw unknown();
                    }
                    DefaultRule before = editions.get(editions.size() - 1);
                    Call.current().requireVersion(before.edition());
                    refuseEarlier(before, checked.from());
                    return append(change, before, id, checked).view();
                });
    }

    private DefaultRule append(Change change, DefaultRule before, UUID id, Checked checked) {
        change.note("rule", before.rule().id());
        change.note("days", before.days() + " → " + checked.days());
        change.note("reason", checked.reason());
        before.until(checked.from().minusDays(1));
        DefaultRule next = before.next(id, checked.from());
        next.say(checked.days(), checked.unit(), checked.vi(), checked.en());
        next.rest(checked.source(), checked.confidence(), checked.reason());
        next.by(Call.current().caller().displayName(), clock.instant());
        change.em().persist(next);
        return next;
    }

    private static void refuseEarlier(DefaultRule before, LocalDate from) {
        LocalDate began = before.validFrom();
        if (began != null && !from.isAfter(began)) {
            new Faults()
                    .add(
                            "validFrom",
                            "before-start",
                            new Text(
                                            "Phải sau ngày bắt đầu của phiên bản hiện có ({0}).",
                                            "Must be after the first day of the present edition"
                                                    + " ({0}).")
                                    .with(Days.shown(began)))
                    .check();
        }
    }

    private Checked check(RuleDraft draft) {
        Faults faults = new Faults();
        Integer days = faults.required("days", draft.days());
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            faults.add(
                    "days",
                    "out-of-range",
                    new Text("Từ 1 đến {0}.", "Between 1 and {0}.").with(MOST_DAYS));
        }
        LimitUnit unit = faults.required("unit", draft.unit());
        if (unit != null && !DefaultRule.UNITS.contains(unit)) {
            faults.add(
                    "unit",
                    "not-in-days",
                    new Text(
                            "Thời hạn này tính bằng ngày hoặc ngày làm việc.",
                            "This limit is given in days or working days."));
        }
        String vi = faults.text("wordsVi", draft.wordsVi(), 500);
        String en = faults.text("wordsEn", draft.wordsEn(), 500);
        String source = faults.text("source", draft.source(), 500);
        Confidence confidence = faults.required("confidence", draft.confidence());
        LocalDate from = faults.required("validFrom", draft.validFrom());
        if (from != null && from.isBefore(LocalDate.now(clock))) {
            faults.add(
                    "validFrom",
                    "in-past",
                    new Text(
                            "Chỉ từ hôm nay trở đi: thời hạn đã tính thì giữ nguyên.",
                            "From today on only: what was counted stays as it was."));
        }
        String reason = faults.text("reason", draft.reason(), 1_000);
        faults.check();
        if (days == null || unit == null || confidence == null || from == null) {
            throw unknown();
        }
        return new Checked(days, unit, vi, en, source, confidence, from, reason);
    }

    private static Problem unknown() {
        return new Problem(InspectionProblem.UNKNOWN, "quy tắc", "rule");
    }

    private record Checked(
            int days,
            LimitUnit unit,
            String vi,
            String en,
            String source,
            Confidence confidence,
            LocalDate from,
            String reason) {}
}
