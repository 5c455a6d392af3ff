package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.inspections.rules.DefaultRule;
import vn.sen.inspections.rules.DefaultRules;
import vn.sen.inspections.rules.RuleDraft;
import vn.sen.inspections.rules.RuleView;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** Limits are data: a change is a further edition from a day on, and never of the past. */
final class ChangingATimeLimitTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 23);

    private TestDatabase database;
    private Province province;
    private DefaultRules rules;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        province = new Province(database);
        rules = new DefaultRules(province.store, province.clock);
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private static RuleDraft draft(int days, LocalDate from) {
        return new RuleDraft(
                days,
                LimitUnit.WORKING_DAY,
                "Thông báo kết luận trong " + days + " ngày làm việc",
                "Conclusion within " + days + " working days",
                "Quy chế kiểm tra của tỉnh (minh họa)",
                Confidence.D,
                from,
                "Tỉnh ban hành quy chế riêng.");
    }

    private RuleView add(Caller caller, RuleDraft draft) {
        return province.as(caller, () -> rules.add(DefaultRule.CONCLUSION, draft));
    }

    private int daysOn(LocalDate day) {
        return province.store.read(em -> DefaultRule.on(em, DefaultRule.CONCLUSION, day).days());
    }

    private Problem refused(Callable<?> work) {
        return assertThrows(Problem.class, work::call);
    }

    @Test
    void eachDayHasItsOwnEdition() {
        RuleView made = add(Province.homeAffairs(), draft(10, TODAY.plusDays(7)));
        assertEquals(2, made.version());
        assertEquals(15, daysOn(LocalDate.of(2010, 1, 1)), "before all of them: the first");
        assertEquals(15, daysOn(TODAY.plusDays(6)));
        assertEquals(10, daysOn(TODAY.plusDays(7)));
        List<RuleView> all =
                province.as(Province.homeAffairs(), () -> rules.list())
                        .pager()
                        .page(null, 10)
                        .items();
        assertEquals(
                List.of("2 null", "1 2022-11-29"),
                all.stream().map(r -> r.version() + " " + r.validTo()).toList());
        assertEquals("Tỉnh ban hành quy chế riêng.", all.get(0).reason());
    }

    @Test
    void thePastStaysAsItWasCounted() {
        Problem problem = refused(() -> add(Province.homeAffairs(), draft(10, TODAY.minusDays(1))));
        assertEquals("in-past", problem.faults().get(0).code());
        add(Province.homeAffairs(), draft(10, TODAY.plusDays(7)));
        Problem again = refused(() -> add(Province.homeAffairs(), draft(12, TODAY.plusDays(7))));
        assertEquals("before-start", again.faults().get(0).code());
    }

    @Test
    void onlyWhoMayAndOnlyWithAReason() {
        assertEquals(
                "request-forbidden",
                refused(() -> add(Province.teamHead(), draft(10, TODAY))).code().code());
        RuleDraft silent =
                new RuleDraft(10, LimitUnit.WORKING_DAY, "a", "b", "c", Confidence.D, TODAY, " ");
        assertEquals(
                "reason",
                refused(() -> add(Province.homeAffairs(), silent)).faults().get(0).field());
    }
}
