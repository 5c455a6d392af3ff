package vn.sen.platform.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;

class RefusingHostileWorkbooksTest {
    private static final String HEADER = ReadingWorkbooksTest.header(2);

    private final UploadedTables tables = new UploadedTables();
    private final HandMadeWorkbook workbook = new HandMadeWorkbook();
    private long temporaryFiles;

    @BeforeEach
    void countTemporaryFiles() throws IOException {
        temporaryFiles = temporaryFiles();
    }

    @AfterEach
    void noTemporaryFileIsLeft() throws IOException {
        assertEquals(temporaryFiles, temporaryFiles());
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("sen-workbook") || name.startsWith("sen-texts"))
                    .count();
        }
    }

    @Test
    void aFormulaIsRefusedWithSheetCellAndRemedy() throws IOException {
        workbook.rows(HEADER + "<row r=\"2\"><c r=\"B2\"><f>SUM(A1)</f><v>1</v></c></row>");

        Problem refused = refused(DocumentProblem.FORMULA);

        assertEquals(
                "Cơ quan, ô B2 chứa công thức. Hãy sao chép vùng dữ liệu, dán lại dạng giá trị"
                        + " (Paste Special → Values) rồi gửi lại.",
                refused.text().vi());
        assertTrue(refused.text().en().startsWith("Cơ quan, cell B2 holds a formula."));
        workbook.rows(HEADER + "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>");
        refused(DocumentProblem.FORMULA);
    }

    @Test
    void mergedCellsAreRefusedBeforeAnyRowIsHandedOver() throws IOException {
        workbook.sheet(
                "<sheetData>"
                        + HEADER
                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData>"
                        + "<mergeCells count=\"1\"><mergeCell ref=\"A2:B2\"/></mergeCells>");

        Problem refused = refused(DocumentProblem.MERGED_CELLS);

        assertTrue(refused.text().vi().contains("Cơ quan: các ô A2:B2"), refused.text().vi());
    }

    @Test
    void anErrorValueIsRefusedWithItsCell() throws IOException {
        workbook.rows(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c></row>");

        assertTrue(
                refused(DocumentProblem.ERROR_CELL)
                        .text()
                        .vi()
                        .contains("ô A2 đang báo lỗi #REF!"));
    }

    @Test
    void aCellThatIsTooLongIsNamed() throws IOException {
        String text = "x".repeat(TableReader.MAX_CELL + 1);
        workbook.rows(HEADER + "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");
        assertTrue(refused(DocumentProblem.CELL_TOO_LONG).text().vi().contains("ô A2"));

        workbook.sharedTexts("<si><t>" + text + "</t></si>");
        workbook.rows(HEADER + "<row><c t=\"s\"><v>0</v></c></row>");
        assertTrue(refused(DocumentProblem.CELL_TOO_LONG).text().vi().contains("ô A2"));
    }

    @Test
    void oldAndLockedWorkbooksAreRefused() {
        byte[] old = new byte[2_000];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(magic, 0, old, 0, 4);

        Problem refused = refused(Lists.upload("coquan.xls", old));

        assertEquals(DocumentProblem.OLD_OR_LOCKED, refused.code());
        assertTrue(refused.text().vi().contains("mật khẩu"));
    }

    @Test
    void anArchiveWithAPasswordIsRefused() throws IOException {
        byte[] locked = workbook.rows(HEADER).bytes();
        int directory =
                HostileBytes.lastIndexOf(locked, "_rels/.rels".getBytes(StandardCharsets.UTF_8))
                        - 46;
        locked[directory + 8] |= 1;

        Problem refused = refused(Lists.upload("x.xlsx", locked));

        assertEquals(DocumentProblem.OLD_OR_LOCKED, refused.code());
    }

    @Test
    void otherArchivesAreNoTables() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(
                    "application/vnd.oasis.opendocument.spreadsheet"
                            .getBytes(StandardCharsets.UTF_8));
        }
        Problem refused = refused(Lists.upload("coquan.ods", bytes.toByteArray()));
        assertEquals(DocumentProblem.NOT_A_TABLE, refused.code());

        workbook.part(
                "_rels/.rels",
                HandMadeWorkbook.relations(
                        HandMadeWorkbook.relation("r", "officeDocument", "word/document.xml")));
        workbook.part("word/document.xml", "<document/>");
        refused(DocumentProblem.NOT_A_TABLE);
    }

    @Test
    void aDamagedArchiveIsUnreadable() throws IOException {
        byte[] whole = workbook.rows(HEADER).bytes();
        Problem cut = refused(Lists.upload("x.xlsx", Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(DocumentProblem.UNREADABLE, cut.code());

        for (int at = 30; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            try {
                tables.read(Lists.upload("x.xlsx", damaged), new Lists.Taken());
            } catch (Problem refused) {
                assertTrue(refused.code().kind().status() < 500, "byte " + at);
            }
        }
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        Problem refused = refused(Lists.upload("x.xlsx", HostileBytes.bomb(workbook, 300)));
        assertEquals(DocumentProblem.UNPACKS_TOO_LARGE, refused.code());

        Problem small = refused(Lists.upload("x.xlsx", HostileBytes.bomb(workbook, 60)));
        assertEquals(DocumentProblem.UNPACKS_TOO_LARGE, small.code(), "by its ratio");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStopped() throws IOException {
        byte[] bomb = HostileBytes.bomb(workbook, 300);
        // The size of the sheet in the archive's directory: say that it is one kilobyte.
        String name = "xl/worksheets/sheet1.xml";
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        int directory = HostileBytes.lastIndexOf(bomb, nameBytes) - 46;
        assertEquals('P', bomb[directory]);
        bomb[directory + 24] = 0;
        bomb[directory + 25] = 4;
        bomb[directory + 26] = 0;
        bomb[directory + 27] = 0;

        Problem refused = refused(Lists.upload("x.xlsx", bomb));

        assertTrue(refused.code().kind().status() < 500);
    }

    @Test
    void tooManyEntriesAreRefusedBeforeTheArchiveIsOpened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 70_000; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
            }
        }
        Problem refused = refused(Lists.upload("x.xlsx", bytes.toByteArray()));

        assertEquals(DocumentProblem.UNPACKS_TOO_LARGE, refused.code());
    }

    @Test
    void externalEntitiesAreNeverRead() throws IOException {
        workbook.part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                        + "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>"
                        + "</worksheet>");

        refused(DocumentProblem.UNREADABLE);
    }

    @Test
    void anEndlessAttributeOrTextIsStopped() throws IOException {
        String random = HostileBytes.incompressible(3 << 20);
        workbook.rows("<row><c r=\"" + random + "\"/></row>");
        refused(DocumentProblem.UNREADABLE);

        workbook.rows("<row><c t=\"inlineStr\"><is><t>" + random + "</t></is></c></row>");
        refused(DocumentProblem.UNREADABLE);
    }

    @Test
    void cellsAndRowsOutsideTheSheetAreRefused() throws IOException {
        for (String cell : List.of("ZZZZZZZZ1", "1", "é1", "-")) {
            workbook.rows("<row r=\"1\"><c r=\"" + cell + "\"><v>1</v></c></row>");
            refused(DocumentProblem.UNREADABLE);
        }
        workbook.rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>");
        refused(DocumentProblem.TOO_MANY_COLUMNS);
        workbook.rows(HEADER + "<row r=\"999999999\"><c><v>1</v></c></row>");
        refused(DocumentProblem.TOO_MANY_ROWS);
        workbook.rows(HEADER + "<row r=\"1\"><c><v>1</v></c></row>");
        refused(DocumentProblem.UNREADABLE);
        workbook.rows(HEADER + "<row r=\"x\"/>");
        refused(DocumentProblem.UNREADABLE);
    }

    @Test
    void valuesThatAreNoneAreRefused() throws IOException {
        for (String value : List.of("abc", "NaN", "1E999", "Infinity")) {
            workbook.rows(HEADER + "<row><c><v>" + value + "</v></c></row>");
            refused(DocumentProblem.UNREADABLE);
        }
        for (String index : List.of("99", "-1", "x")) {
            workbook.rows(HEADER + "<row><c t=\"s\"><v>" + index + "</v></c></row>");
            refused(DocumentProblem.UNREADABLE);
        }
        workbook.rows(HEADER + "<row><c s=\"-1\"><v>1</v></c></row>");
        refused(DocumentProblem.UNREADABLE);
    }

    @Test
    void missingPartsAreNamed() throws IOException {
        workbook.without("xl/worksheets/sheet1.xml");
        Problem refused = refused(DocumentProblem.UNREADABLE);
        assertTrue(refused.text().vi().contains("xl/worksheets/sheet1.xml"));

        workbook.without("xl/workbook.xml");
        refused(DocumentProblem.NOT_A_TABLE);
    }

    @Test
    void aSheetWithoutRowsIsEmpty() throws IOException {
        workbook.rows("<row r=\"1\"/><row r=\"2\"><c s=\"1\"/></row>");

        assertTrue(refused(DocumentProblem.EMPTY).text().vi().startsWith("Cơ quan"));
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        workbook.rows(HEADER + "<row><c><v>1</v></c></row>".repeat(TableReader.MAX_ROWS + 1));

        refused(DocumentProblem.TOO_MANY_ROWS);
    }

    private Problem refused(DocumentProblem expected) throws IOException {
        Problem refused = refused(workbook.upload());
        assertEquals(expected, refused.code(), refused.text().vi());
        return refused;
    }

    /** Whatever is refused is refused before the first row. */
    private Problem refused(Upload upload) {
        Lists.Taken taken = new Lists.Taken();
        Problem refused = assertThrows(Problem.class, () -> tables.read(upload, taken));
        assertEquals(List.of(), taken.header);
        assertEquals(List.of(), taken.rows);
        return refused;
    }
}
