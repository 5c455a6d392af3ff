package vn.sen.procedures.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgingASiteTest {
    private static final LocalDate SEEN = LocalDate.parse("2021-10-20");
    private static final LocalDate DUE = LocalDate.parse("2021-10-01");

    private static Expected expected(@Nullable LocalDate due) {
        return new Expected(
                new UUID(1, 1),
                "1.012783",
                2,
                "Cấp đổi Giấy chứng nhận",
                new UUID(2, 2),
                "02/QĐ-UBND",
                8,
                due);
    }

    private static Shown shown(
            String code, String name, String decision, String limit, @Nullable String on) {
        return new Shown(code, name, decision, limit, on == null ? null : LocalDate.parse(on));
    }

    private static Finding judge(Judge judge, @Nullable LocalDate due, Shown... shown) {
        return judge.judge(List.of(expected(due)), List.of(shown)).get(0);
    }

    private static Finding judge(Shown... shown) {
        return judge(new Judge(SEEN, Set.of(), null, Set.of()), DUE, shown);
    }

    @Test
    void whatIsNotShownIsMissingAndItsDelayIsCounted() {
        Finding finding = judge();
        assertEquals(Result.MISSING, finding.result());
        assertEquals(19, finding.daysLate());
        assertEquals(
                0, judge(new Judge(DUE, Set.of(), null, Set.of()), DUE).daysLate(), "on its day");
    }

    @Test
    void whatIsShownAsItIsIsCurrentWhateverItsAccentsAndSuffix() {
        Finding finding =
                judge(shown("1.012783.000.00.00.H20", "CAP DOI giấy chứng nhận", "", "", null));
        assertEquals(Result.CURRENT, finding.result());
        assertEquals(0, finding.daysLate());
    }

    @Test
    void anOldDecisionAnotherLimitOrAnotherNameIsOutdated() {
        assertEquals(
                Result.OUTDATED, judge(shown("1.012783", "", "01/QĐ-UBND", "", null)).result());
        assertEquals(Result.OUTDATED, judge(shown("1.012783", "", "", "10 ngày", null)).result());
        assertEquals(Result.OUTDATED, judge(shown("1.012783", "Tên cũ", "", "", null)).result());
        assertEquals(
                Result.CURRENT,
                judge(shown("1.012783", "", "02/QĐ-UBND", "8 ngày làm việc", null)).result());
    }

    @Test
    void whatWasShownAfterItsDayIsLateWithTheDays() {
        Finding finding = judge(shown("1.012783", "", "", "", "2021-10-06"));
        assertEquals(Result.LATE, finding.result());
        assertEquals(5, finding.daysLate());
        assertEquals(Result.CURRENT, judge(shown("1.012783", "", "", "", "2021-10-01")).result());
    }

    @Test
    void absentInTheAuditBeforeMeansShownAfterIt() {
        LocalDate before = LocalDate.parse("2021-10-11");
        Shown there = shown("1.012783", "", "", "", null);
        Finding finding = judge(new Judge(SEEN, Set.of(), before, Set.of()), DUE, there);
        assertEquals(Result.LATE, finding.result());
        assertEquals(10, finding.daysLate());
        assertEquals(
                Result.CURRENT,
                judge(new Judge(SEEN, Set.of(), before, Set.of("1.012783")), DUE, there).result());
    }

    @Test
    void withoutTheClockNothingIsLate() {
        Finding finding = judge(new Judge(SEEN, Set.of(), null, Set.of()), null);
        assertEquals(Result.MISSING, finding.result());
        assertEquals(0, finding.daysLate());
        assertTrue(
                finding.explanation().sentences().stream()
                        .anyMatch(s -> s.vi().contains("Chưa tính được")));
    }

    @Test
    void whatIsNotInForceIsAnOrphan() {
        Judge judge = new Judge(SEEN, Set.of("1.000001"), null, Set.of());
        List<Finding> findings =
                judge.judge(
                        List.of(),
                        List.of(
                                shown("1.000001", "Cũ", "", "", null),
                                shown("1.000002", "Lạ", "", "", null),
                                shown("1.000002", "Lạ, hai lần", "", "", null)));
        assertEquals(2, findings.size());
        assertEquals(Set.of(Result.ORPHAN), Set.of(findings.get(0).result()));
        assertFalse(
                findings.get(0)
                        .explanation()
                        .sentences()
                        .equals(findings.get(1).explanation().sentences()),
                "an ended procedure and an unknown code are told apart");
    }
}
