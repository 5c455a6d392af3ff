package vn.sen.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet as other programs save it; a date is the serial number of its day. */
final class SmallWorkbook {
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATION =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                    + " Target=\"%s\"/></Relationships>";

    private SmallWorkbook() {}

    static Path write(Path file, Iterable<List<Object>> rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text(zip, "<worksheet" + MAIN + "><sheetData>");
            for (List<Object> row : rows) {
                text(zip, row(row));
            }
            text(zip, "</sheetData></worksheet>");
        }
        return file;
    }

    /** A sheet that unpacks to so many megabytes of nothing. */
    static Path bomb(Path file, int megabytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text(zip, "<worksheet" + MAIN + "><sheetData><row><c t=\"inlineStr\"><is><t>");
            byte[] nothing = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
            text(zip, "</t></is></c></row></sheetData></worksheet>");
        }
        return file;
    }

    private static void frame(ZipOutputStream zip) throws IOException {
        part(zip, "_rels/.rels", RELATION.formatted("officeDocument", "xl/workbook.xml"));
        part(
                zip,
                "xl/workbook.xml",
                "<workbook"
                        + MAIN
                        + "><sheets><sheet name=\"Sổ\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                RELATION.formatted("worksheet", "worksheets/sheet1.xml"));
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, xml);
    }

    private static void text(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(List<Object> cells) {
        StringBuilder xml = new StringBuilder("<row>");
        for (Object cell : cells) {
            if (cell instanceof LocalDate day) {
                xml.append("<c><v>").append(day.toEpochDay() + 25_569).append("</v></c>");
            } else {
                xml.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
            }
        }
        return xml.append("</row>").toString();
    }
}
