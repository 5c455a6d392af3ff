package vn.sen.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.reconciliation.cases.ClassRule;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.demo.Workshop;
import vn.sen.reconciliation.packs.PackDraft;
import vn.sen.reconciliation.packs.PackVersion;

/** What lists are held against is data: rules in editions, limits by file. */
final class PublishingRulesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final String LATE =
            "[{\"Mã hồ sơ\":\"A-1\",\"Mã thủ tục\":\"X\",\"Thời hạn (ngày làm việc)\":\"10\","
                    + "\"Ngày tiếp nhận\":\"05/10/2026\",\"Ngày hẹn trả\":\"19/10/2026\","
                    + "\"Số thông báo thuế\":\"1/TB\",\"Ngày thông báo thuế\":\"09/10/2026\","
                    + "\"Ngày nộp thuế\":\"18/10/2026\",\"Ngày đóng hồ sơ\":\"26/10/2026\"%s}]";

    private static ClassRule rule(String id, LateClass cls, String... when) {
        return new ClassRule(id, cls, List.of(when), "Vì {tax-no}", "{tax-no}", "", Confidence.D);
    }

    private static PackDraft changed(Workshop workshop, Consumer<List<ClassRule>> change) {
        List<ClassRule> rules = new ArrayList<>(workshop.packs.current().pack().rules());
        change.accept(rules);
        return new PackDraft("2027-1", List.copyOf(rules), "Quyết định thử");
    }

    private static List<String> faults(Workshop workshop, Consumer<List<ClassRule>> change) {
        return assertThrows(
                        Problem.class,
                        () ->
                                Workshop.as(
                                        Workshop.MONITOR,
                                        () -> workshop.packs.publish(changed(workshop, change))))
                .faults()
                .stream()
                .map(fault -> fault.field() + ": " + fault.message().en())
                .toList();
    }

    @Test
    void aListIsJudgedByTheEditionInForce() {
        try (TestDatabase database = TestDatabase.fresh();
                Workshop workshop = new Workshop(database)) {
            Workshop.as(
                    Workshop.MONITOR,
                    () -> {
                        var before = workshop.reconcile(AS_OF, LATE.formatted(""));
                        assertEquals(1, workshop.figures.of(before).of(LateClass.D1));
                        PackVersion made =
                                workshop.packs.publish(
                                        changed(
                                                workshop,
                                                rules ->
                                                        rules.removeIf(
                                                                r -> r.id().equals("financial"))));
                        assertEquals(1, made.version());
                        var after = workshop.reconcile(AS_OF, LATE.formatted(",\"k\":\"2\""));
                        assertEquals(0, workshop.figures.of(after).of(LateClass.D1));
                        assertEquals(1, workshop.figures.of(before).of(LateClass.D1));
                        assertEquals(2, workshop.packs.history().size());
                        return true;
                    });
        }
    }

    @Test
    void noEditionMayTakeAwayWithoutEvidenceOrHideWhatIsLate() {
        try (TestDatabase database = TestDatabase.fresh();
                Workshop workshop = new Workshop(database)) {
            assertTrue(
                    faults(workshop, rules -> rules.add(9, rule("gift", LateClass.D2, "posted")))
                            .toString()
                            .contains("rules[9].when: Class D2 takes a case off"));
            assertTrue(
                    faults(workshop, rules -> rules.remove(rules.size() - 1))
                            .toString()
                            .contains("The last rule must be D9"));
            assertTrue(
                    faults(workshop, rules -> rules.add(0, rule("all", LateClass.D0, "always")))
                            .toString()
                            .contains("for the last rule alone"));
            assertTrue(
                    faults(workshop, rules -> rules.add(2, rule("early", LateClass.D2, "in-time")))
                            .toString()
                            .contains("must come behind the rules about"));
            assertTrue(
                    faults(workshop, rules -> rules.add(2, rule("odd", LateClass.D0, "moon")))
                            .toString()
                            .contains("There is no condition “moon”"));
            assertEquals(0, workshop.packs.current().version());
        }
    }

    @Test
    void anEditionIsCalledOnceAndChangedByWhoeverMay() {
        try (TestDatabase database = TestDatabase.fresh();
                Workshop workshop = new Workshop(database)) {
            PackDraft same = changed(workshop, rules -> {});
            Workshop.as(Workshop.MONITOR, () -> workshop.packs.publish(same));
            assertTrue(faults(workshop, rules -> {}).toString().contains("There is an edition"));
            FakeCaller head = Workshop.HEAD;
            assertThrows(
                    Problem.class, () -> Workshop.as(head, () -> workshop.packs.publish(same)));
        }
    }

    @Test
    void limitsComeAsAFileOrNotAtAll() {
        String header = "Mã thủ tục;Tên;Ngày làm việc;Từ ngày;Đến ngày;Căn cứ;Độ tin cậy\n";
        try (TestDatabase database = TestDatabase.fresh();
                Workshop workshop = new Workshop(database)) {
            Problem wrong =
                    assertThrows(
                            Problem.class,
                            () ->
                                    take(
                                            workshop,
                                            header
                                                    + "T.1;Một;12;01/01/2026;;QĐ 1;S\n"
                                                    + "T.2;;mười;2026-02-30;;QĐ 1;Z\n"
                                                    + "T.3;Ba;99999;01/01/2026;;QĐ 1;S\n"));
            String told = wrong.faults().toString();
            assertTrue(told.contains("Dòng 3: Thiếu “ten”"), told);
            assertTrue(told.contains("Dòng 3: “mười” không phải số ngày"), told);
            assertTrue(told.contains("Dòng 3: “2026-02-30” không phải ngày"), told);
            assertTrue(told.contains("Dòng 3: Độ tin cậy “Z” không có"), told);
            var day = LocalDate.of(2026, 6, 1);
            assertTrue(workshop.limits.book().find("T.1", day).isEmpty());

            String good = header + "T.1;Một;12;01/01/2026;;QĐ 1;S\n";
            assertEquals(1, take(workshop, good));
            assertEquals(1, take(workshop, good + "T.1;Một;9;01/05/2026;;QĐ 2;S\n"));
            assertEquals(9, workshop.limits.book().find("T.1", day).orElseThrow().total());
            assertEquals(
                    12,
                    workshop.limits
                            .book()
                            .find("T.1", LocalDate.of(2026, 4, 30))
                            .orElseThrow()
                            .total());
            assertThrows(
                    Problem.class,
                    () -> take(workshop, header + "T.1;Một;7;01/05/2026;;QĐ 3;S\n"),
                    "another limit from the same day");
        }
    }

    private static int take(Workshop workshop, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Upload upload =
                new Upload(
                        "file",
                        "thoi-han.csv",
                        "text/csv",
                        bytes.length,
                        () -> new ByteArrayInputStream(bytes));
        return Workshop.as(Workshop.MONITOR, () -> workshop.limits.take(upload));
    }
}
