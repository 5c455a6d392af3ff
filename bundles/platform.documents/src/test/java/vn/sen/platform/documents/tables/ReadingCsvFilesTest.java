package vn.sen.platform.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Language;

class ReadingCsvFilesTest {
    private final UploadedTables tables = new UploadedTables();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundInTheHeader(String separator) throws IOException {
        String text = "Mã|Tên|Ghi chú\r\nH20|\"Sở Nội vụ\"|\r\n".replace("|", separator);

        Lists.Taken taken = new Lists.Taken();
        assertEquals(1, tables.read(Lists.csv(text), taken));

        assertEquals(List.of("Mã", "Tên", "Ghi chú"), taken.header);
        assertEquals(List.of(List.of("H20", "Sở Nội vụ", "")), taken.rows);
    }

    @Test
    void separatorsInsideQuotesDoNotCount() throws IOException {
        Lists.Taken taken = take("\"Tên, địa chỉ, số điện thoại\";Mã\nSở Nội vụ;H20\n");

        assertEquals(List.of("Tên, địa chỉ, số điện thoại", "Mã"), taken.header);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() throws IOException {
        assertEquals("Mã", take("\uFEFFMã,Tên\nH20,Sở Nội vụ\n").header.get(0));
    }

    @Test
    void textArrivesInComposedForm() throws IOException {
        String apart = Normalizer.normalize("Sở Thông tin và Truyền thông", Normalizer.Form.NFD);

        Lists.Taken taken = take(apart + "\n" + apart + "\n");

        assertEquals(List.of("Sở Thông tin và Truyền thông"), taken.header);
        assertEquals(List.of("Sở Thông tin và Truyền thông"), taken.rows.get(0));
    }

    @Test
    void blankRowsAreLeftOutAndDoNotShiftTheNumbers() throws IOException {
        Lists.Taken taken = take("Mã,Tên\n\nH20,Sở Nội vụ\n,\n   ,\nH21,\"hai\ndòng\"\nH22,cuối");

        assertEquals(List.of(3L, 6L, 7L), taken.numbers);
        assertEquals("hai\ndòng", taken.rows.get(1).get(1));
    }

    @Test
    void shortRowsAreFilledUp() throws IOException {
        assertEquals(List.of("H20", "", ""), take("a,b,c\nH20\n").rows.get(0));
    }

    @Test
    void whatOurExportWritesComesBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExportedTables(Lists.CLOCK)
                .csv(
                        Lists.values("=1+1", "'=1", "+84 277", "-7", "chữ; và, \"nháy\""),
                        Language.VI,
                        out);

        Lists.Taken taken = new Lists.Taken();
        tables.read(Lists.upload("x.csv", out.toByteArray()), taken);

        assertEquals(
                List.of("=1+1", "'=1", "+84 277", "-7", "chữ; và, \"nháy\""),
                taken.rows.stream().map(row -> row.get(0)).toList());
    }

    @Test
    void otherEncodingsAreRefusedWithTheLineAndTheRemedy() {
        byte[] oldFont = "Ma;Ten\nH20;Së Néi vô\n".getBytes(StandardCharsets.ISO_8859_1);
        Problem refused = refused(Lists.upload("coquan.csv", oldFont));
        assertEquals(DocumentProblem.NOT_UTF8, refused.code());
        assertEquals("document-not-utf8", refused.code().code());
        assertTrue(refused.text().vi().contains("coquan.csv, dòng 2"), refused.text().vi());
        assertTrue(refused.text().vi().contains("lưu lại dạng CSV UTF-8"));

        byte[] utf16 = "\uFEFFMã\tTên\n".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(DocumentProblem.NOT_UTF8, refused(Lists.upload("coquan.csv", utf16)).code());
    }

    @Test
    void aCharacterCutOffAtTheEndIsNoUtf8() {
        byte[] whole = "Mã,Tên\nH20,Sở".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertEquals(DocumentProblem.NOT_UTF8, refused(Lists.upload("x.csv", cut)).code());
    }

    @Test
    void whatIsNoTextIsNoTable() {
        for (String text :
                List.of("\u0000\u0001\u0002", "<html><table>", "\uFEFF <?xml ?>", "%PDF\u0000")) {
            assertEquals(DocumentProblem.NOT_A_TABLE, refused(Lists.csv(text)).code(), text);
        }
    }

    @Test
    void anEmptyFileHasNoRows() {
        for (String text : List.of("", "\uFEFF", "\n\n", ",,,\n ,\n")) {
            assertEquals(DocumentProblem.EMPTY, refused(Lists.csv(text)).code());
        }
    }

    @Test
    void anUnclosedQuotationMarkNamesItsRow() {
        Problem refused = refused(Lists.csv("Mã,Tên\nH20,Sở Nội vụ\nH21,\"Sở Tài chính\nH22,x\n"));

        assertEquals(DocumentProblem.BROKEN_CSV, refused.code());
        assertTrue(refused.text().vi().contains("dòng 3"), refused.text().vi());
    }

    @Test
    void aCellThatIsTooLongIsNamed() {
        Problem refused =
                refused(Lists.csv("a,b\n1,2\n3," + "x".repeat(TableReader.MAX_CELL + 1) + "\n"));

        assertEquals(DocumentProblem.CELL_TOO_LONG, refused.code());
        assertTrue(refused.text().vi().contains("ô B3"), refused.text().vi());
    }

    @Test
    void aCellOfManyMegabytesIsRefusedWithoutReadingItWhole() {
        Problem refused = refused(Lists.csv("a,b\n1," + "x".repeat(20 << 20) + "\n"));

        assertEquals(DocumentProblem.BROKEN_CSV, refused.code());
    }

    @Test
    void dataBesideTheHeaderIsRefusedRatherThanLost() {
        Problem refused = refused(Lists.csv("Mã,Tên\nH20,Sở Thông tin, Truyền thông\n"));

        assertEquals(DocumentProblem.BEYOND_HEADER, refused.code());
        assertTrue(refused.text().vi().contains("ô C2"), refused.text().vi());
    }

    @Test
    void tooManyRowsAreRefusedBeforeTheFirstIsHandedOver() {
        Lists.Taken taken = new Lists.Taken();
        Upload upload = Lists.csv("a\n" + "1\n".repeat(TableReader.MAX_ROWS + 1));

        Problem refused = assertThrows(Problem.class, () -> tables.read(upload, taken));

        assertEquals(DocumentProblem.TOO_MANY_ROWS, refused.code());
        assertEquals(List.of(), taken.header);
        assertEquals(List.of(), taken.rows);
    }

    @Test
    void asManyRowsAsAllowedAreRead() throws IOException {
        Upload upload = Lists.csv("a\n" + "1\n".repeat(TableReader.MAX_ROWS));

        assertEquals(TableReader.MAX_ROWS, tables.read(upload, new Lists.Taken()));
    }

    private Lists.Taken take(String text) throws IOException {
        Lists.Taken taken = new Lists.Taken();
        tables.read(Lists.csv(text), taken);
        return taken;
    }

    private Problem refused(Upload upload) {
        return assertThrows(Problem.class, () -> tables.read(upload, new Lists.Taken()));
    }
}
