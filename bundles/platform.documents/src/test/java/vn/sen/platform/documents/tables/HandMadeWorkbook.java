package vn.sen.platform.documents.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sen.platform.api.pages.Upload;

/** A workbook put together part by part, so that any part may be odd or hostile. */
final class HandMadeWorkbook {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    HandMadeWorkbook() {
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook"
                        + MAIN
                        + "><sheets><sheet name=\"Cơ quan\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "</workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "styles", "/xl/styles.xml")
                                + relation("rId3", "sharedStrings", "sharedStrings.xml")));
        part(
                "xl/styles.xml",
                "<styleSheet"
                        + MAIN
                        + "><numFmts count=\"2\"><numFmt numFmtId=\"164\""
                        + " formatCode=\"dd/mm/yyyy\\ hh:mm\"/><numFmt numFmtId=\"165\""
                        + " formatCode=\"#,##0\\ [$đồng-42A]\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                        + "<xf numFmtId=\"165\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
        part("xl/sharedStrings.xml", "<sst" + MAIN + "/>");
        rows("");
    }

    static String relations(String relations) {
        return "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations
                + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return String.format(
                "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>", id, TYPES, type, target);
    }

    HandMadeWorkbook part(String name, String xml) {
        parts.put(name, XML + xml);
        return this;
    }

    String text(String part) {
        return parts.getOrDefault(part, "");
    }

    HandMadeWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    /** The rows of the first sheet, as XML. */
    HandMadeWorkbook rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    HandMadeWorkbook sheet(String content) {
        return part(
                "xl/worksheets/sheet1.xml", "<worksheet" + MAIN + ">" + content + "</worksheet>");
    }

    HandMadeWorkbook sharedTexts(String items) {
        return part("xl/sharedStrings.xml", "<sst" + MAIN + ">" + items + "</sst>");
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    Upload upload() throws IOException {
        return Lists.upload("coquan.xlsx", bytes());
    }
}
