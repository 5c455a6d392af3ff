package vn.sen.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.WithDatabase;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.demo.Workshop;
import vn.sen.reconciliation.lines.Figures;
import vn.sen.reconciliation.lines.LineFilter;
import vn.sen.reconciliation.lines.LineView;
import vn.sen.reconciliation.rulings.RulingState;

@WithDatabase
final class RulingByTwoPeopleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    private final Workshop shop;
    private final UUID batch;

    RulingByTwoPeopleTest(TestDatabase database) {
        shop = new Workshop(database);
        batch = shop.reconcile(DAY, Workshop.synthetic(300, 3, DAY));
    }

    @AfterEach
    void close(TestDatabase database) {
        shop.close();
        database.run(
                "delete from reconciliation_source",
                "delete from reconciliation_limit",
                "delete from reconciliation_batch",
                "delete from reconciliation_ruling");
    }

    private static ProblemCode refusal(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Problem.class, work).code();
    }

    private List<LineView> sampled(LateClass cls) {
        return shop.lines
                .list(new LineFilter(batch, cls, null, true, false, ""), null, 100)
                .items();
    }

    private UUID proposed(LateClass cls) {
        return Workshop.as(
                        Workshop.MONITOR,
                        () -> shop.rulings.proposeClass(batch, cls, "Đã đối chiếu"))
                .id();
    }

    private void agree(LateClass cls) {
        for (LineView line : sampled(cls)) {
            Workshop.as(
                    Workshop.INSPECTOR,
                    () -> {
                        shop.samples.check(line.id(), true, "");
                        return true;
                    });
        }
    }

    @Test
    void nothingLeavesTheListBeforeTwoPeopleSaySo() {
        Figures.Summary before = shop.figures.of(batch);
        assertEquals(before.sourceLate() + before.hidden(), before.reconciledLate());
        UUID ruling = proposed(LateClass.D1);
        assertEquals(before, shop.figures.of(batch));
        assertEquals(
                ReconciliationProblem.SAMPLE_OPEN,
                refusal(() -> Workshop.as(Workshop.HEAD, () -> shop.rulings.approve(ruling))));
        agree(LateClass.D1);
        assertEquals(
                RulingState.APPROVED,
                Workshop.as(Workshop.HEAD, () -> shop.rulings.approve(ruling)).state());
        Figures.Summary after = shop.figures.of(batch);
        assertEquals(before.of(LateClass.D1), after.removed());
        assertEquals(before.reconciledLate() - before.of(LateClass.D1), after.reconciledLate());
    }

    @Test
    void whoProposedMayNotApprove() {
        UUID ruling = proposed(LateClass.D1);
        agree(LateClass.D1);
        FakeCaller both =
                FakeCaller.inProvince(Role.UBND_MONITOR, Role.INSPECTION_HEAD).named("vpubnd");
        assertEquals(
                ReconciliationProblem.SAME_PERSON,
                refusal(() -> Workshop.as(both, () -> shop.rulings.approve(ruling))));
        assertEquals(ReconciliationProblem.PROPOSED, refusal(() -> proposed(LateClass.D1)));
    }

    @Test
    void aDisagreementNeedsAFurtherSample() {
        UUID ruling = proposed(LateClass.D1);
        LineView line = sampled(LateClass.D1).get(0);
        Workshop.as(
                Workshop.INSPECTOR,
                () -> {
                    shop.samples.check(line.id(), false, "Thông báo thuế của hồ sơ khác.");
                    return true;
                });
        assertEquals(
                ReconciliationProblem.SAMPLE_DISAGREES,
                refusal(() -> Workshop.as(Workshop.HEAD, () -> shop.rulings.approve(ruling))));
        int drawn =
                Workshop.as(Workshop.INSPECTOR, () -> shop.samples.drawAgain(batch, LateClass.D1));
        assertTrue(drawn > 0);
        for (LineView again : sampled(LateClass.D1)) {
            if (!again.id().equals(line.id())) {
                Workshop.as(
                        Workshop.INSPECTOR,
                        () -> {
                            shop.samples.check(again.id(), true, "");
                            return true;
                        });
            }
        }
        Workshop.as(Workshop.HEAD, () -> shop.rulings.approve(ruling));
        assertEquals(LineView.Ruled.OPEN, shop.lines.get(line.id()).state());
        assertEquals(1, shop.figures.of(batch).open(LateClass.D1));
    }

    @Test
    void whatIsTrulyLateIsRuledAndStays() {
        Figures.Summary before = shop.figures.of(batch);
        UUID ruling = proposed(LateClass.D9);
        agree(LateClass.D9);
        Workshop.as(Workshop.HEAD, () -> shop.rulings.approve(ruling));
        Figures.Summary after = shop.figures.of(batch);
        assertEquals(before.reconciledLate(), after.reconciledLate());
        assertEquals(before.unexplained() - before.of(LateClass.D9), after.unexplained());
    }

    @Test
    void noEvidenceCannotBeRuledAsAWhole() {
        assertEquals(ReconciliationProblem.UNPROVEN, refusal(() -> proposed(LateClass.D0)));
    }

    @Test
    void inspectorsDoNotCheckTheirOwnHouse() {
        FakeCaller ofTheOwner = FakeCaller.at(shop.owner, Role.INSPECTOR).named("nguoinha");
        UUID line = sampled(LateClass.D1).get(0).id();
        assertEquals(
                ReconciliationProblem.OWN_HOUSE,
                refusal(
                        () ->
                                Workshop.as(
                                        ofTheOwner,
                                        () -> {
                                            shop.samples.check(line, true, "");
                                            return true;
                                        })));
    }
}
