package vn.sen.reconciliation.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.cases.Item;

/** Writes a list the way other systems do: dates in three ways, or as a workbook, or as JSON. */
final class ListWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Random random;

    ListWriter(long seed) {
        random = new Random(seed);
    }

    byte[] csv(List<LandCase> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        row(text, List.of(Item.values()).stream().map(item -> item.label().vi()).toList());
        for (LandCase row : rows) {
            row(
                    text,
                    List.of(Item.values()).stream()
                            .map(item -> shown(row.values().get(item)))
                            .toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",");
            text.append('"').append(cells.get(i).replace("\"", "\"\"")).append('"');
        }
        text.append("\r\n");
    }

    private String shown(@Nullable Object value) {
        if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        if (value instanceof LocalDate day) {
            return switch (random.nextInt(6)) {
                case 0 -> day.toString();
                case 1 -> String.valueOf(ChronoUnit.DAYS.between(EXCEL, day));
                default -> DAY.format(day);
            };
        }
        return value == null ? "" : value.toString();
    }

    byte[] json(List<LandCase> rows) {
        StringBuilder text = new StringBuilder("[\n");
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "{" : ",\n{");
            String comma = "";
            for (Item item : Item.values()) {
                Object value = rows.get(i).values().get(item);
                if (value != null) {
                    text.append(comma).append(quoted(item.label().vi())).append(':');
                    text.append(quoted(shown(value)));
                    comma = ",";
                }
            }
            text.append('}');
        }
        return text.append("\n]\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A workbook with dates as Excel's numbers. */
    void xlsx(List<LandCase> rows, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", Workbook.TYPES);
            part(zip, "_rels/.rels", Workbook.ROOT);
            part(zip, "xl/workbook.xml", Workbook.BOOK);
            part(zip, "xl/_rels/workbook.xml.rels", Workbook.BOOK_RELATIONS);
            part(zip, "xl/styles.xml", Workbook.STYLES);
            zip.putNextEntry(new ZipEntry(SHEET));
            zip.write(Workbook.SHEET_HEAD.getBytes(StandardCharsets.UTF_8));
            StringBuilder line = new StringBuilder("<row>");
            for (Item item : Item.values()) {
                cell(line, item.label().vi());
            }
            zip.write(line.append("</row>\n").toString().getBytes(StandardCharsets.UTF_8));
            for (LandCase row : rows) {
                zip.write(line(row).getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static String line(LandCase row) {
        StringBuilder line = new StringBuilder("<row>");
        for (Item item : Item.values()) {
            cell(line, row.values().get(item));
        }
        return line.append("</row>\n").toString();
    }

    private static void cell(StringBuilder line, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            line.append("<c s=\"1\"><v>").append(ChronoUnit.DAYS.between(EXCEL, day));
            line.append("</v></c>");
        } else if (value instanceof LocalDateTime time) {
            double part = time.toLocalTime().toSecondOfDay() / 86_400.0;
            line.append("<c s=\"2\"><v>");
            line.append(ChronoUnit.DAYS.between(EXCEL, time.toLocalDate()) + part);
            line.append("</v></c>");
        } else {
            String text = value == null ? "" : value.toString();
            line.append("<c t=\"inlineStr\"><is><t>");
            line.append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</t></is></c>");
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The parts of a workbook that are always the same. */
    private static final class Workbook {
        static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        static final String REL =
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
        static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        static final String TYPES =
                XML
                        + "<Types xmlns=\""
                        + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\""
                        + TYPE
                        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\""
                        + TYPE
                        + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                        + TYPE
                        + "styles+xml\"/></Types>";
        static final String ROOT =
                XML
                        + "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\"><Relationship Id=\"r1\" Type=\""
                        + REL
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        static final String BOOK =
                XML
                        + "<workbook xmlns=\""
                        + MAIN
                        + "\" xmlns:r=\""
                        + REL
                        + "\"><sheets><sheet name=\"Ho so\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                        + "</workbook>";
        static final String BOOK_RELATIONS =
                XML
                        + "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\"><Relationship Id=\"r1\" Type=\""
                        + REL
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                        + " Type=\""
                        + REL
                        + "/styles\" Target=\"styles.xml\"/></Relationships>";
        static final String STYLES =
                XML
                        + "<styleSheet xmlns=\""
                        + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>"
                        + "</cellStyleXfs><cellXfs count=\"3\"><xf/><xf numFmtId=\"14\""
                        + " applyNumberFormat=\"1\"/><xf numFmtId=\"22\" applyNumberFormat=\"1\"/>"
                        + "</cellXfs></styleSheet>";
        static final String SHEET_HEAD = XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>\n";
    }
}
