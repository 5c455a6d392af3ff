package vn.sen.platform.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingWorkbooksTest {
    private final UploadedTables tables = new UploadedTables();
    private final HandMadeWorkbook workbook = new HandMadeWorkbook();

    @Test
    void sharedRichAndInlineTextsAreRead() throws IOException {
        workbook.sharedTexts(
                "<si><t>Mã</t></si><si><r><t>Tên </t></r><r><t>cơ quan</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"
                        + "<si><t xml:space=\"preserve\">Sở Nội vụ &amp; cộng sự</t></si>");
        workbook.rows(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>H20</t></is></c>"
                        + "<c r=\"B2\" t=\"s\"><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>dòng_x000D_1</v></c></row>");

        Lists.Taken taken = take();

        assertEquals(List.of("Mã", "Tên cơ quan"), taken.header);
        assertEquals(
                List.of(List.of("H20", "Sở Nội vụ & cộng sự"), List.of("dòng\r1", "")), taken.rows);
    }

    @Test
    void numbersDatesAndTimesBecomeTheTextsThatPeopleSee() throws IOException {
        assertEquals("12", number("12", 0));
        assertEquals("12", number("12.0", 0));
        assertEquals("0", number("0", 0));
        assertEquals("-0.5", number("-0.5", 0));
        assertEquals("0.3", number("0.30000000000000004", 0));
        assertEquals("1200000000000000000000", number("1.2E21", 0));
        assertEquals("123456789012345678", number("123456789012345678", 0));
        assertEquals("2021-10-20", number("44489", 1));
        assertEquals("2021-10-20T07:30:00", number("44489.3125", 2));
        assertEquals("2021-10-20", number("44489", 2));
        assertEquals("1500000", number("1500000", 3));
        assertEquals("07:30", number("0.3125", 4));
        assertEquals("1900-01-01", number("1", 1));
        assertEquals("1900-03-01", number("61", 1));
        assertEquals("-3", number("-3", 1));
        assertEquals("12", number("12", 99));
    }

    @Test
    void workbooksThatCountFrom1904AreUnderstood() throws IOException {
        workbook.part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets>"
                        + "<sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>");

        assertEquals("2021-10-20", number("43027", 1));
    }

    @Test
    void truthValuesAndIsoDatesAreRead() throws IOException {
        workbook.rows(
                header(3)
                        + "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                        + "<c t=\"d\"><v>2021-10-20</v></c></row>");

        assertEquals(List.of("TRUE", "FALSE", "2021-10-20"), take().rows.get(0));
    }

    @Test
    void gapsAreFilledAndRowNumbersAreThoseOfTheSheet() throws IOException {
        workbook.rows(
                header(3)
                        + "<row r=\"5\"><c r=\"C5\"><v>1</v></c></row>"
                        + "<row r=\"6\"><c r=\"A6\" s=\"1\"/></row>"
                        + "<row r=\"9\"><c r=\"A9\"><v>2</v></c></row>");

        Lists.Taken taken = take();

        assertEquals(List.of(5L, 9L), taken.numbers);
        assertEquals(List.of(List.of("", "", "1"), List.of("2", "", "")), taken.rows);
    }

    @Test
    void textArrivesInComposedForm() throws IOException {
        String apart = Normalizer.normalize("Đồng Tháp", Normalizer.Form.NFD);
        workbook.rows("<row><c t=\"inlineStr\"><is><t>" + apart + "</t></is></c></row>");

        assertEquals(List.of("Đồng Tháp"), take().header);
    }

    @Test
    void hiddenSheetsAndChartsAreSkipped() throws IOException {
        workbook.part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Ẩn\" state=\"hidden\" r:id=\"rId8\"/>"
                        + "<sheet name=\"Biểu đồ\" r:id=\"rId9\"/>"
                        + "<sheet name=\"Cơ quan\" r:id=\"rId1\"/></sheets></workbook>");
        workbook.part(
                "xl/_rels/workbook.xml.rels",
                HandMadeWorkbook.relations(
                        HandMadeWorkbook.relation("rId9", "chartsheet", "chartsheets/sheet1.xml")
                                + HandMadeWorkbook.relation("rId8", "worksheet", "hidden.xml")
                                + HandMadeWorkbook.relation(
                                        "rId1", "worksheet", "/xl/worksheets/sheet1.xml")));
        workbook.rows(header(2));

        assertEquals(List.of("c0", "c1"), take().header);
    }

    @Test
    void stylesAndSharedTextsMayBeMissing() throws IOException {
        workbook.part(
                "xl/_rels/workbook.xml.rels",
                HandMadeWorkbook.relations(
                        HandMadeWorkbook.relation("rId1", "worksheet", "worksheets/sheet1.xml")));
        workbook.rows(header(1) + "<row><c s=\"7\"><v>3.50</v></c></row>");

        assertEquals(List.of(List.of("3.5")), take().rows);
    }

    private String number(String value, int style) throws IOException {
        workbook.rows(
                header(1)
                        + "<row r=\"2\"><c r=\"A2\" s=\""
                        + style
                        + "\"><v>"
                        + value
                        + "</v></c></row>");
        return take().rows.get(0).get(0);
    }

    static String header(int columns) {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < columns; i++) {
            row.append("<c t=\"inlineStr\"><is><t>c").append(i).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private Lists.Taken take() throws IOException {
        Lists.Taken taken = new Lists.Taken();
        tables.read(workbook.upload(), taken);
        return taken;
    }
}
