package vn.sen.dossiers.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.api.DossierState;

class ReadingARegisterTest {
    private static final List<String> HEADER =
            List.of("Mã hồ sơ", "Mã TTHC", "Chủ hồ sơ", "Ngày nhận", "Tình trạng", "Ngày trả");
    private static final List<String> WITH_END =
            List.of("Mã hồ sơ", "Mã TTHC", "Chủ hồ sơ", "Ngày nhận", "Trạng thái", "Ngày kết thúc");

    private static Line read(String received, String state, String ended) {
        return new LineReader(
                        ImportMapping.suggested(WITH_END),
                        WITH_END,
                        LocalDateTime.parse("2021-10-20T10:00"))
                .read(2, List.of("a-1", "1.001612", "Hộ số 1", received, state, ended));
    }

    private static List<Item> faults(Line line) {
        return line.faults().stream().map(RowFault::item).toList();
    }

    @Test
    void columnsAreGuessedByTheirHeaders() {
        ImportMapping guessed = ImportMapping.suggested(HEADER);
        assertEquals("Mã TTHC", guessed.header(Item.PROCEDURE));
        assertEquals("Tình trạng", guessed.header(Item.STATE));
        assertEquals("Ngày trả", guessed.header(Item.RETURNED));
        assertEquals("", guessed.header(Item.AGENCY));
    }

    @Test
    void datesAndStatesAreReadAsPeopleWriteThem() {
        for (String day : List.of("04/10/2021", "2021-10-04", "44473")) {
            Line.Facts facts = read(day, "dang xu ly", "").facts();
            assertNotNull(facts, day);
            assertEquals(LocalDateTime.parse("2021-10-04T08:00"), facts.received());
            assertEquals(DossierState.PROCESSING, facts.state());
        }
        assertEquals(
                DossierState.COMPLETED,
                assertNotNullFacts(read("04/10/2021", "9", "04/10/2021")).state());
    }

    private static Line.Facts assertNotNullFacts(Line line) {
        Line.Facts facts = line.facts();
        assertNotNull(facts, line.toString());
        return facts;
    }

    @Test
    void whatCannotBeIsAFault() {
        assertEquals(List.of(Item.RECEIVED), faults(read("01/01/1900", "4", "")));
        assertEquals(List.of(Item.RECEIVED), faults(read("31/12/9999", "4", "")));
        assertEquals(List.of(Item.RECEIVED), faults(read("29/02/2021", "4", "")));
        assertEquals(List.of(Item.ENDED), faults(read("04/10/2021", "9", "01/10/2021")));
        assertEquals(List.of(Item.STATE), faults(read("04/10/2021", "xong rồi", "")));
        assertEquals(List.of(Item.PAUSED), faults(read("04/10/2021", "5", "")));
    }

    @Test
    void aProcedureCodeThatBecameANumberGetsItsZerosBack() {
        Line line =
                new LineReader(
                                ImportMapping.suggested(WITH_END),
                                WITH_END,
                                LocalDateTime.parse("2021-10-20T10:00"))
                        .read(2, List.of("a-1", "1.00161", "Hộ số 1", "04/10/2021", "4", ""));
        assertEquals("1.001610", assertNotNullFacts(line).procedure());
    }
}
