package vn.sen.platform.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

class ExportingListsTest {
    private final ExportedTables tables = new ExportedTables(Lists.CLOCK);

    @Test
    void csvOpensInASpreadsheetInTheReadersLanguage() throws IOException {
        assertEquals(
                "\uFEFFNội dung,Số lượng,Hạn,Ghi nhận,Tình trạng,Đang mở\r\n"
                        + "\"Chưa nộp lưu hồ sơ, \"\"công việc\"\"\",-12,2021-12-31,"
                        + "2021-10-20 07:30:00,Quá hạn,Có\r\n",
                csv(Lists.findings(Lists.LATE), Language.VI));
        assertTrue(
                csv(Lists.findings(Lists.LATE), Language.EN)
                        .startsWith("\uFEFFFinding,Count,Due,Recorded,State,Open\r\n"));
    }

    @Test
    void anEmptyListStillHasItsHeader() throws IOException {
        assertEquals(
                "\uFEFFNội dung,Số lượng,Hạn,Ghi nhận,Tình trạng,Đang mở\r\n",
                csv(Lists.findings(), Language.VI));
        assertEquals(List.of(), readBack(xlsx(Lists.findings())).rows);
    }

    @Test
    void textThatASpreadsheetWouldRunIsMadeHarmless() throws IOException {
        String text =
                csv(
                        Lists.values(
                                "=HYPERLINK(\"http://x\")",
                                "+84 277",
                                "-1+2",
                                "@SUM(A1)",
                                "\t=1",
                                "\r=1",
                                "'=1",
                                "- gạch đầu dòng"),
                        Language.VI);

        assertEquals(
                "\uFEFFGiá trị\r\n\"'=HYPERLINK(\"\"http://x\"\")\"\r\n'+84 277\r\n'-1+2\r\n"
                        + "'@SUM(A1)\r\n'\t=1\r\n\"'\r=1\"\r\n''=1\r\n'- gạch đầu dòng\r\n",
                text);
    }

    @Test
    void numbersAndPlainTextStayAsTheyAre() throws IOException {
        assertEquals(
                "\uFEFFGiá trị\r\n-5\r\n-2.5\r\n0.1\r\n-7\r\n'20\r\nTổ -1\r\n100000000\r\n",
                csv(
                        Lists.values(-5, new BigDecimal("-2.5"), 0.1, "-7", "'20", "Tổ -1", 1e8),
                        Language.VI));
    }

    @Test
    void workbooksKeepDatesNumbersAndTimesAsSuch() throws IOException {
        byte[] workbook = xlsx(Lists.findings(Lists.LATE));

        Lists.Taken taken = readBack(workbook);
        assertEquals(
                List.of("Nội dung", "Số lượng", "Hạn", "Ghi nhận", "Tình trạng", "Đang mở"),
                taken.header);
        assertEquals(
                List.of(
                        List.of(
                                "Chưa nộp lưu hồ sơ, \"công việc\"",
                                "-12",
                                "2021-12-31",
                                "2021-10-20T07:30:00",
                                "Quá hạn",
                                "Có")),
                taken.rows);
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>44561"), "the date is a day number: " + sheet);
        assertTrue(sheet.contains("<v>-12</v>"), sheet);
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("<col "), sheet);
        assertTrue(part(workbook, "xl/workbook.xml").contains("name=\"T&#x1ed3;n t&#x1ea1;i\""));
        assertTrue(part(workbook, "xl/styles.xml").contains("dd/mm/yyyy"));
    }

    @Test
    void aFormulaInAWorkbookIsOnlyText() throws IOException {
        byte[] workbook = xlsx(Lists.values("=1+1", "-1+2"));

        assertFalse(part(workbook, "xl/worksheets/sheet1.xml").contains("<f>"));
        assertEquals(List.of(List.of("=1+1"), List.of("-1+2")), readBack(workbook).rows);
    }

    @Test
    void whatASpreadsheetCannotHoldExactlyStaysText() throws IOException {
        Lists.Taken taken =
                readBack(
                        xlsx(
                                Lists.values(
                                        12345678901234567L,
                                        new BigDecimal("0.12345678901234567"),
                                        LocalDate.of(1885, 5, 1),
                                        "x".repeat(40_000),
                                        "dòng 1\ndòng 2",
                                        "  thụt đầu dòng",
                                        "\u0000\u0001đ<&>\"")));

        assertEquals("12345678901234567", taken.rows.get(0).get(0));
        assertEquals("0.12345678901234567", taken.rows.get(1).get(0));
        assertEquals("1885-05-01", taken.rows.get(2).get(0));
        assertEquals("x".repeat(32_766) + "…", taken.rows.get(3).get(0));
        assertEquals("dòng 1\ndòng 2", taken.rows.get(4).get(0));
        assertEquals("  thụt đầu dòng", taken.rows.get(5).get(0));
        assertEquals("đ<&>\"", taken.rows.get(6).get(0));
    }

    @Test
    void aTitleThatNoSheetMayHaveIsChanged() {
        assertEquals("a b c d", XlsxExport.sheetTitle("a/b:c [d]"));
        assertEquals("Sen History", XlsxExport.sheetTitle("History"));
        assertEquals("Sen ", XlsxExport.sheetTitle("''"));
        assertEquals(28, XlsxExport.sheetTitle("Kết luận kiểm tra ".repeat(5)).length());
    }

    @Test
    void whatDoesNotFitIntoOneSheetGoesOnInTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CellTexts texts = new CellTexts(Language.VI, ZoneId.of("Asia/Ho_Chi_Minh"));

        new XlsxExport(texts, out, 1_001).write(Lists.many(2_500));

        assertEquals(1_000, readBack(out.toByteArray()).rows.size());
        String last = part(out.toByteArray(), "xl/worksheets/sheet3.xml");
        assertTrue(last.contains("<row r=\"501\""), "header and 500 rows");
        assertFalse(last.contains("<row r=\"502\""));
    }

    @Test
    void aPagerThatStandsStillIsNotFollowedForever() {
        Listing<Lists.Finding> stuck =
                new Listing<>(
                        "stuck",
                        new Text("Kẹt", "Stuck"),
                        Lists.columns(),
                        (after, limit) -> new Slice<>(List.of(Lists.LATE), "same"));

        assertThrows(
                IllegalStateException.class,
                () -> tables.csv(stuck, Language.VI, OutputStream.nullOutputStream()));
    }

    private String csv(Listing<?> listing, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.csv(listing, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private byte[] xlsx(Listing<?> listing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.xlsx(listing, Language.VI, out);
        return out.toByteArray();
    }

    private static Lists.Taken readBack(byte[] workbook) throws IOException {
        Lists.Taken taken = new Lists.Taken();
        new UploadedTables().read(Lists.upload("x.xlsx", workbook), taken);
        return taken;
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
