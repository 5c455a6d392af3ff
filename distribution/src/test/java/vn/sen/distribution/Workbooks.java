package vn.sen.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of one sheet as other programs write them: texts, numbers, and dates as numbers. */
final class Workbooks {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private Workbooks() {}

    /** Cells are texts, numbers or days; the first row is the header. */
    static Path write(Path file, List<List<Object>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            put(zip, HEAD + "<worksheet" + MAIN + "><sheetData>");
            for (List<Object> row : rows) {
                put(zip, "<row>");
                for (Object cell : row) {
                    put(zip, cell(cell));
                }
                put(zip, "</row>");
            }
            put(zip, "</sheetData></worksheet>");
        }
        return file;
    }

    /** A small file whose sheet unpacks to very many megabytes of the same row. */
    static Path bomb(Path file, int megabytes) throws IOException {
        String row = "<row>" + cell("a".repeat(100)) + "</row>";
        String block = row.repeat(1_000_000 / row.length() + 1);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            put(zip, HEAD + "<worksheet" + MAIN + "><sheetData>");
            for (int i = 0; i < megabytes; i++) {
                put(zip, block);
            }
            put(zip, "</sheetData></worksheet>");
        }
        return file;
    }

    private static void frame(ZipOutputStream zip) throws IOException {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                        + "package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\""
                        + type
                        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\""
                        + type
                        + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                        + type
                        + "styles+xml\"/></Types>");
        part(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\""
                        + PACKAGE
                        + "\"><Relationship Id=\"rId1\" Type=\""
                        + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                zip,
                "xl/workbook.xml",
                "<workbook"
                        + MAIN
                        + " xmlns:r=\""
                        + OFFICE
                        + "\"><sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "</workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\""
                        + PACKAGE
                        + "\"><Relationship Id=\"rId1\" Type=\""
                        + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\""
                        + " Type=\""
                        + OFFICE
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
        part(
                zip,
                "xl/styles.xml",
                "<styleSheet"
                        + MAIN
                        + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                        + "</styleSheet>");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        put(zip, HEAD + text);
    }

    private static void put(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object value) {
        if (value instanceof LocalDate day) {
            return "<c s=\"1\"><v>" + ChronoUnit.DAYS.between(EXCEL, day) + "</v></c>";
        }
        return value instanceof Number
                ? "<c><v>" + value + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }
}
