package vn.sen.reconciliation.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.testkit.TestJson;
import vn.sen.reconciliation.demo.HandMadeClock;

/** One dossier of ten working days, received on Monday 5 October 2026, told in many ways. */
final class TellingCausesApartTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private final Judge judge =
            new Judge(
                    new HandMadeClock(),
                    new UUID(0, 1),
                    ClassPack.shipped(new TestJson()),
                    (procedure, day) ->
                            procedure.equals("1.012783")
                                    ? Optional.of(new TimeLimit(10, LimitUnit.WORKING_DAY))
                                    : Optional.empty());

    private static Map<Item, String> dossier() {
        Map<Item, String> texts = new EnumMap<>(Item.class);
        texts.put(Item.CODE, "H20.50.05.13-261005-0001");
        texts.put(Item.PROCEDURE, "1.012783");
        texts.put(Item.RECEIVED, "05/10/2026");
        texts.put(Item.LIMIT, "10");
        texts.put(Item.DUE, "19/10/2026");
        texts.put(Item.FINISHED, "26/10/2026");
        return texts;
    }

    private Optional<Verdict> verdict(Map<Item, String> texts) {
        return judge.judge(CaseFacts.read(texts), AS_OF, null);
    }

    private String rule(Map<Item, String> texts) {
        return verdict(texts).map(v -> v.cls() + " " + v.rule()).orElse("");
    }

    @Test
    void aLineWithoutAnyReasonIsTrulyLate() {
        Verdict verdict = verdict(dossier()).orElseThrow();
        assertEquals(LateClass.D9, verdict.cls());
        assertEquals(Status.LATE_DONE, verdict.stands());
        assertEquals(LocalDate.of(2026, 10, 19), verdict.due());
        assertTrue(verdict.evidence().get(1).vi().contains("5 ngày làm việc"));
    }

    @Test
    void aPaidTaxNoticeTakesItOff() {
        Map<Item, String> texts = dossier();
        texts.put(Item.TAX_NO, "12/TB-CCT");
        texts.put(Item.TAX_FROM, "09/10/2026");
        texts.put(Item.TAX_TO, "46313"); // Excel's 18 October 2026
        assertEquals("D1 financial", rule(texts));
    }

    @Test
    void aPublicPostingTakesItOffIfItHasItsNotice() {
        Map<Item, String> texts = dossier();
        texts.put(Item.POSTING_FROM, "09/10/2026");
        texts.put(Item.POSTING_TO, "18/10/2026");
        assertEquals("D0 unproven", rule(texts));
        texts.put(Item.POSTING_NO, "15/TB-UBND");
        assertEquals("D2 posting", rule(texts));
        assertTrue(verdict(texts).orElseThrow().evidence().get(1).vi().contains("15/TB-UBND"));
    }

    @Test
    void daysThatAreAddedForARemotePlace() {
        Map<Item, String> texts = dossier();
        texts.put(Item.SURCHARGE, "10");
        assertEquals("D9 truly-late", rule(texts), "nobody says why they are added");
        texts.put(Item.SURCHARGE_NO, "Xã đặc biệt khó khăn (minh họa)");
        Verdict verdict = verdict(texts).orElseThrow();
        assertEquals("surcharge", verdict.rule());
        assertEquals(LateClass.D6, verdict.cls());
        assertEquals(LocalDate.of(2026, 11, 2), verdict.due());
        assertTrue(verdict.evidence().get(1).vi().contains("20 ngày làm việc"));
        texts.put(Item.SURCHARGE, "2");
        assertEquals("D9 truly-late", rule(texts));
        texts.put(Item.SURCHARGE, "mười");
        assertEquals("D0 unreadable", rule(texts));
    }

    @Test
    void withoutItsNumberTheNoticeProvesNothing() {
        Map<Item, String> texts = dossier();
        texts.put(Item.TAX_FROM, "09/10/2026");
        texts.put(Item.TAX_TO, "18/10/2026");
        assertEquals("D0 unproven", rule(texts));
    }

    @Test
    void waitingWithoutANoticeExcusesNothing() {
        Map<Item, String> texts = dossier();
        texts.put(Item.WAIT_FROM, "09/10/2026");
        texts.put(Item.WAIT_TO, "18/10/2026");
        assertEquals("D8 no-notice", rule(texts));
        assertEquals(false, LateClass.D8.removes());
    }

    @Test
    void aResultInTimeThatNobodyClosed() {
        Map<Item, String> texts = dossier();
        texts.remove(Item.FINISHED);
        texts.put(Item.RESULT_NO, "77/GCN");
        texts.put(Item.RESULT_DATE, "16/10/2026");
        assertEquals("D4 finished-not-closed", rule(texts));
    }

    @Test
    void theLimitOfAnotherProcedure() {
        Map<Item, String> texts = dossier();
        texts.put(Item.LIMIT, "5");
        texts.put(Item.DUE, "12/10/2026");
        texts.put(Item.FINISHED, "16/10/2026");
        assertEquals("D6 wrong-limit", rule(texts));
    }

    @Test
    void daysOffThatTheSourceCounts() {
        Map<Item, String> texts = dossier();
        texts.put(Item.RECEIVED, "24/08/2026");
        texts.put(Item.DUE, "07/09/2026");
        texts.put(Item.FINISHED, "10/09/2026");
        assertEquals("D3 calendar", rule(texts));
    }

    @Test
    void anotherAgencyThatKeptItTooLong() {
        Map<Item, String> texts = dossier();
        texts.put(Item.OTHER_AGENCY, "Chi cục Thuế (minh họa)");
        texts.put(Item.OTHER_FROM, "06/10/2026");
        texts.put(Item.OTHER_TO, "16/10/2026");
        texts.put(Item.OTHER_LIMIT, "2");
        assertEquals("D7 other-agency", rule(texts));
        texts.put(Item.OTHER_LIMIT, "8");
        assertEquals("D9 truly-late", rule(texts));
    }

    @Test
    void aTwinAndATrialEntry() {
        CaseFacts facts = CaseFacts.read(dossier());
        assertEquals(
                "duplicate",
                judge.judge(facts, AS_OF, new Twin(3, "X", "person")).orElseThrow().rule());
        Map<Item, String> texts = dossier();
        texts.put(Item.STATUS, "Nhập thử");
        assertEquals("D5 void", rule(texts));
    }

    @ParameterizedTest
    @CsvSource({
        "01/01/1900, D0 impossible",
        "31/12/9999, D0 impossible",
        "32/13/2026, D0 unreadable",
        "29/02/2026, D0 unreadable",
        "'', D0 no-receipt"
    })
    void datesThatCannotBe(String received, String rule) {
        Map<Item, String> texts = dossier();
        if (received.isEmpty()) {
            texts.remove(Item.RECEIVED);
        } else {
            texts.put(Item.RECEIVED, received);
        }
        assertEquals(rule, rule(texts));
    }

    @Test
    void whatTheSourceDoesNotShowIsFoundAllTheSame() {
        Map<Item, String> texts = dossier();
        texts.put(Item.LATE, "Đúng hạn");
        assertEquals("D9 truly-late", rule(texts));
        texts.put(Item.FINISHED, "16/10/2026");
        assertEquals("", rule(texts));
    }

    @Test
    void namesOfAnyKeyboardMeetTheSameParcel() {
        Map<Item, String> nfc = dossier();
        nfc.put(Item.APPLICANT, "Đặng Thị Yến");
        nfc.put(Item.PARCEL, "Thửa 12, tờ 3");
        Map<Item, String> nfd = new EnumMap<>(nfc);
        nfd.put(
                Item.APPLICANT,
                java.text.Normalizer.normalize("ĐẶNG  THỊ YẾN", java.text.Normalizer.Form.NFD));
        nfd.put(Item.RECEIVED, "2026-10-05");
        assertEquals(CaseFacts.read(nfc).personKey(), CaseFacts.read(nfd).personKey());
    }
}
