package vn.sen.bench;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The register of two years of a province as a spreadsheet: dates are serial numbers, as saved. */
final class RegisterWorkbook {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS = 700;
    private static final List<String> PROCEDURES =
            List.of("1.012783", "1.012793", "1.013831", "1.012784", "1.004222", "1.001612");
    private static final List<String> AGENCIES =
            List.of("TTPVHCC", "STNMT", "VPDKDD", "SKHDT", "SNV", "STP", "STC", "STTTT");
    private static final List<String> HEADER =
            List.of(
                    "Mã hồ sơ",
                    "Mã thủ tục",
                    "Chủ hồ sơ",
                    "Ngày tiếp nhận",
                    "Trạng thái",
                    "Ngày hoàn thành",
                    "Ngày trả",
                    "Tạm dừng từ",
                    "Văn bản tạm dừng",
                    "Cơ quan",
                    "Hẹn trả",
                    "Điện thoại",
                    "Địa chỉ",
                    "Nội dung");
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private final Writer out;

    private RegisterWorkbook(Writer out) {
        this.out = out;
    }

    /**
     * @param unit first part of the codes, such as H01.02
     */
    static void write(Path file, int rows, String unit) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out =
                        new BufferedWriter(
                                new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            part(
                    zip,
                    out,
                    "_rels/.rels",
                    RELATIONS.formatted(
                            RELATION.formatted("rId1", "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    "<workbook"
                            + MAIN
                            + "><sheets><sheet name=\"Sổ theo dõi\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    RELATIONS.formatted(
                            RELATION.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
                                    + RELATION.formatted("rId2", "styles", "styles.xml")));
            part(
                    zip,
                    out,
                    "xl/styles.xml",
                    "<styleSheet"
                            + MAIN
                            + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write("<worksheet" + MAIN + "><sheetData>");
            RegisterWorkbook sheet = new RegisterWorkbook(out);
            sheet.header();
            for (int i = 0; i < rows; i++) {
                sheet.row(i, unit);
            }
            out.write("</sheetData></worksheet>");
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String xml)
            throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        out.write(xml);
        out.flush();
    }

    private void header() throws Exception {
        begin();
        for (String name : HEADER) {
            text(name);
        }
        out.write("</row>");
    }

    private void begin() throws Exception {
        out.write("<row>");
    }

    private void text(String text) throws Exception {
        out.write("<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
    }

    private void empty() throws Exception {
        out.write("<c/>");
    }

    private void day(LocalDate day) throws Exception {
        out.write("<c s=\"1\"><v>" + ChronoUnit.DAYS.between(ZERO, day) + "</v></c>");
    }

    private void moment(LocalDate day, int minutes) throws Exception {
        double number = ChronoUnit.DAYS.between(ZERO, day) + minutes / 1440.0;
        out.write("<c s=\"2\"><v>" + number + "</v></c>");
    }

    /** Four in five are done, one open in ten waits for papers. */
    private void row(int number, String unit) throws Exception {
        Random random = new Random(number * 2_654_435_761L);
        LocalDate received =
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(20 + random.nextInt(DAYS));
        boolean open = number % 5 == 0;
        boolean paused = open && number % 50 == 0;
        LocalDate ended = received.plusDays(random.nextInt(18));
        begin();
        text(
                "%s.%02d-%ty%<tm%<td-%06d"
                        .formatted(unit, number % AGENCIES.size(), received, number));
        text(PROCEDURES.get(random.nextInt(PROCEDURES.size())));
        text("Người dân số " + number + " (minh họa)");
        moment(received, 8 * 60 + random.nextInt(480));
        text(paused ? "Yêu cầu bổ sung" : open ? "Đang xử lý" : "Đã trả kết quả");
        if (open) {
            empty();
            empty();
        } else {
            moment(ended, 17 * 60);
            day(ended.plusDays(1));
        }
        if (paused) {
            day(received.plusDays(1));
            text("PBS số " + number);
        } else {
            empty();
            empty();
        }
        text(AGENCIES.get(number % AGENCIES.size()));
        day(received.plusDays(20));
        text("09%08d".formatted(number));
        text("Khóm " + number % 50 + ", phường số " + number % 12);
        text("Đề nghị giải quyết số " + number);
        out.write("</row>");
    }
}
