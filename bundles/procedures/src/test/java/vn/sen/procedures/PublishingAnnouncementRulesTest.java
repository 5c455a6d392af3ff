package vn.sen.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.procedures.decisions.RuleShelf;
import vn.sen.procedures.decisions.RuleVersion;

/** Deadlines of announcements are data: a file is taken whole, or every faulty row is told. */
final class PublishingAnnouncementRulesTest {
    private static final String HEADER =
            "id;act;issuer;shortened;days;unit;direction;vi;en;source;confidence;from;to\n";
    private static final List<String> DUTIES =
            List.of(
                    "SIGN;MINISTER;false",
                    "SIGN;PROVINCE;false",
                    "SIGN;MINISTER;true",
                    "SIGN;PROVINCE;true",
                    "ENTER;MINISTER;false",
                    "ENTER;PROVINCE;false",
                    "ENTER;MINISTER;true");
    private static final String LAST = "ENTER;PROVINCE;true";

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final RuleShelf shelf = province.rules();

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private static String row(String id, String duty, int days, String from, String to) {
        return "%s;%s;%d;CALENDAR_DAY;AFTER;Thử;Try;Quyết định thử;D;%s;%s\n"
                .formatted(id, duty, days, from, to);
    }

    private static String most() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < DUTIES.size(); i++) {
            rows.append(row("r" + i, DUTIES.get(i), 7, "", ""));
        }
        return rows.toString();
    }

    private RuleVersion publish(Caller caller, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Upload upload =
                new Upload(
                        "file",
                        "quy-tac.csv",
                        "text/csv",
                        bytes.length,
                        () -> new ByteArrayInputStream(bytes));
        return Province.as(caller, () -> shelf.publish(upload, "QĐ thử"));
    }

    @Test
    void whatIsShippedHoldsUntilSomebodyPublishes() {
        assertEquals(8, shelf.all().size());
        RuleVersion made =
                publish(
                        Province.controller(),
                        most()
                                + row("old", LAST, 3, "", "2021-12-31")
                                + row("new", LAST, 4, "2022-01-01", ""));
        assertEquals(1, made.version());
        assertEquals(9, shelf.all().size());
        assertEquals(2, shelf.history().size());
        assertEquals(made.rules(), shelf.current().rules(), "kept as they were read");
    }

    @Test
    void everyFaultyRowIsToldAndNoneIsTaken() {
        Problem wrong =
                assertThrows(
                        Problem.class,
                        () ->
                                publish(
                                        Province.controller(),
                                        most()
                                                + row("a", LAST, 3, "2021-02-30", "")
                                                + row("B!", "SIGN;KING;maybe", 0, "", "")
                                                + row("c", "SIGN;PROVINCE;false", 9, "", "")));
        String told = wrong.faults().toString();
        assertTrue(told.contains("Dòng 9: “from”: “2021-02-30” không dùng được"), told);
        assertTrue(told.contains("Dòng 10: “id”: “B!” không dùng được"), told);
        assertTrue(told.contains("Dòng 10: “issuer”: “KING”"), told);
        assertTrue(told.contains("Dòng 10: “shortened”: “maybe”"), told);
        assertTrue(told.contains("Dòng 11: Trùng thời gian hiệu lực với dòng 3"), told);
        assertTrue(told.contains("Thiếu quy tắc còn hiệu lực cho ENTER, PROVINCE"), told);
        assertEquals(0, shelf.current().version());
    }

    @Test
    void whoMayNotDecideMayNotSetTheRules() {
        assertThrows(
                Problem.class,
                () -> publish(Province.officer(), most() + row("z", LAST, 3, "", "")));
    }
}
