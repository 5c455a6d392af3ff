package vn.sen.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.WithDatabase;
import vn.sen.reconciliation.cases.Item;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.demo.Workshop;
import vn.sen.reconciliation.lines.LineFilter;
import vn.sen.reconciliation.lines.LineView;
import vn.sen.reconciliation.lists.BatchState;
import vn.sen.reconciliation.lists.ColumnMap;

@WithDatabase
final class ConvergingOverTheWeeksTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 6);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 13);
    private static final String ROW =
            "{\"Mã hồ sơ\":\"%s\",\"Mã thủ tục\":\"1.012783\",\"Ngày tiếp nhận\":\"05/10/2026\","
                    + "\"Thời hạn (ngày làm việc)\":\"10\",\"Ngày hẹn trả\":\"19/10/2026\","
                    + "\"Ngày đóng hồ sơ\":\"26/10/2026\",\"Số thông báo thuế\":\"%s\","
                    + "\"Ngày thông báo thuế\":\"%s\",\"Ngày nộp thuế\":\"%s\","
                    + "\"Tình trạng hạn\":\"%s\"}";

    private final Workshop shop;

    ConvergingOverTheWeeksTest(TestDatabase database) {
        shop = new Workshop(database);
    }

    @AfterEach
    void close(TestDatabase database) {
        shop.close();
        database.run(
                "delete from reconciliation_source",
                "delete from reconciliation_limit",
                "delete from reconciliation_batch");
    }

    private static String proven(String code, String flag) {
        return ROW.formatted(code, "12/TB", "09/10/2026", "18/10/2026", flag);
    }

    private static String bare(String code) {
        return ROW.formatted(code, "", "", "", "Trễ hẹn");
    }

    private static String list(String... rows) {
        return "[" + String.join(",", rows) + "]";
    }

    private List<LineView> lines(UUID batch) {
        return shop.lines
                .list(new LineFilter(batch, null, null, false, false, ""), null, 500)
                .items();
    }

    private void rule(UUID batch, LateClass cls) {
        for (LineView line : lines(batch)) {
            if (line.sample() > 0) {
                Workshop.as(
                        Workshop.INSPECTOR,
                        () -> {
                            shop.samples.check(line.id(), true, "");
                            return true;
                        });
            }
        }
        UUID ruling =
                Workshop.as(
                                Workshop.MONITOR,
                                () -> shop.rulings.proposeClass(batch, cls, "Đã đối chiếu"))
                        .id();
        Workshop.as(Workshop.HEAD, () -> shop.rulings.approve(ruling));
    }

    @Test
    void aRulingGoesOnOrExpiresWithTheNextList() {
        UUID first =
                shop.reconcile(
                        FIRST,
                        list(
                                proven("A-1", "Trễ hẹn"),
                                proven("A-2", "Trễ hẹn"),
                                proven("A-3", "Trễ hẹn"),
                                proven("A-4", "Trễ hẹn")));
        rule(first, LateClass.D1);
        UUID second =
                shop.reconcile(
                        SECOND,
                        list(
                                proven("A-1", "Trễ hẹn"),
                                bare("A-2"),
                                proven("A-3", "Đúng hạn"),
                                bare("A-5")));
        List<LineView> now = lines(second);
        assertEquals(List.of("A-1", "A-2", "A-5"), now.stream().map(LineView::code).toList());
        assertEquals(LineView.Ruled.RULED, now.get(0).state());
        assertEquals(LateClass.D9, now.get(1).cls());
        assertEquals("D1", now.get(1).before());
        assertEquals(LineView.Ruled.OPEN, now.get(1).state());
        LineView expired = lines(first).get(1);
        assertEquals(LineView.Ruled.EXPIRED, expired.state());
        assertTrue(expired.expiredWhy().contains("D9"), expired.expiredWhy());
        var step = shop.trend.of(shop.source).get(1);
        assertEquals(
                List.of(1L, 1L, 2L, 1L, 1L, 1L),
                List.of(
                        step.converged(),
                        step.gone(),
                        step.still(),
                        step.fresh(),
                        step.carried(),
                        step.expired()));
    }

    @Test
    void theSameFileIsTakenOnce() {
        shop.reconcile(FIRST, list(bare("A-1")));
        Problem refused = assertThrows(Problem.class, () -> shop.handIn(SECOND, list(bare("A-1"))));
        assertEquals(ReconciliationProblem.SAME_FILE, refused.code());
        assertTrue(refused.text().vi().contains("danh-sach.json"));
    }

    @Test
    void aListWithoutItsColumnsIsRefusedNamingEach() {
        UUID id = shop.handIn(FIRST, "[{\"Mã hồ sơ\":\"A-1\",\"Ghi chú\":\"x\"}]");
        Problem refused =
                assertThrows(
                        Problem.class,
                        () -> shop.batches.start(id, new ColumnMap(Map.of(Item.CODE, "Mã hồ sơ"))));
        assertEquals(RequestProblem.INVALID, refused.code());
        assertEquals(
                List.of("PROCEDURE", "RECEIVED", "DUE"),
                refused.faults().stream().map(fault -> fault.field()).toList());
        assertEquals(BatchState.UPLOADED, shop.batches.get(id).state());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}",
                "[1,2]",
                "[{\"a\":{\"b\":1}}]",
                "[{\"a\":\"b\"",
                "[[[[[[]]]]]]"
            })
    void whatIsNoFlatJsonIsRefused(String json) {
        Problem refused = assertThrows(Problem.class, () -> shop.handIn(FIRST, json));
        assertEquals(ReconciliationProblem.BROKEN_JSON, refused.code());
    }

    @Test
    void aListOfAMillionRowsIsRefusedWithWhatToDo() {
        String json = "[" + "{\"a\":\"\"},".repeat(1_000_000) + "{\"a\":\"\"}]";
        Problem refused = assertThrows(Problem.class, () -> shop.handIn(FIRST, json));
        assertEquals(ReconciliationProblem.TOO_MANY_ROWS, refused.code());
        assertTrue(refused.text().vi().contains("Hãy chia"));
    }

    @Test
    void aListThatWasStoppedGoesOnBehindItsLastRow() {
        UUID id = shop.handIn(FIRST, Workshop.synthetic(2_300, 8, FIRST));
        shop.batches.start(id, shop.batches.suggested(id));
        AtomicInteger looks = new AtomicInteger();
        int turns = 1;
        while (!shop.work(id, () -> looks.incrementAndGet() % 2 == 0)) {
            turns++;
        }
        assertTrue(turns > 2, "it must have stopped");
        assertEquals(2_300, shop.batches.get(id).judged());
        UUID whole = shop.handIn(SECOND, Workshop.synthetic(2_300, 8, FIRST) + " ");
        assertFalse(whole.equals(id));
        List<String> found = lines(id).stream().map(l -> l.number() + l.rule()).toList();
        assertEquals(found.stream().distinct().toList(), found);
    }
}
