package vn.sen.platform.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.testkit.PdfFile;

class PrintingDocumentsTest {
    private static final String LINK = "https://sen.example.vn/inspections/0190f3a2-5c1e-7000";
    private static final Text TITLE =
            new Text("Kết luận kiểm tra & theo dõi <2021>", "Conclusion & follow-up <2021>");

    /** Every letter that Vietnamese has, small and capital, with every tone. */
    private static final String LETTERS =
            "aàáảãạ ăằắẳẵặ âầấẩẫậ bcd đ eèéẻẽẹ êềếểễệ ghiìíỉĩị klmn oòóỏõọ ôồốổỗộ ơờớởỡợ pqrst"
                    + " uùúủũụ ưừứửữự vxyỳýỷỹỵ";

    private final PrintedPages pages = new PrintedPages();

    @Test
    void vietnameseTextComesBackWithEveryDiacritic() throws Exception {
        String capitals = LETTERS.toUpperCase(java.util.Locale.ROOT);
        String body =
                "<p>"
                        + LETTERS
                        + "</p><p><b>"
                        + capitals
                        + "</b></p><p><i>Đồng Tháp</i> → <b><i>“quản lý văn bản đến”</i></b> ☐ ✓</p>";

        String text = PdfFile.words(new PdfFile(pdf(body, LINK)).text());

        assertTrue(text.contains(PdfFile.words(LETTERS)), text);
        assertTrue(text.contains(PdfFile.words(capitals)), text);
        assertTrue(text.contains("Đồng Tháp → “quản lý văn bản đến” ☐ ✓"), text);
        assertTrue(text.contains(LINK), text);
        assertFalse(text.contains("#"), "a glyph is missing: " + text);
    }

    @Test
    void aSmallFormIsPrintedOnA5WithItsCode() throws Exception {
        String body = "<div class=\"a5\"><h1>Giấy tiếp nhận hồ sơ</h1><p>Mẫu số 01</p></div>";
        byte[] file = pdf(body, LINK);
        try (PDDocument document = Loader.loadPDF(file)) {
            var size = document.getPage(0).getMediaBox();
            assertEquals(1, document.getNumberOfPages());
            assertEquals(420, size.getWidth(), 1);
            assertEquals(595, size.getHeight(), 1);
        }
        assertTrue(new PdfFile(file).text().contains(LINK), "the code is on it");
    }

    @Test
    void theFileIsAValidPdfA() throws Exception {
        byte[] pdf = pdf(SampleDocument.BODY, LINK);
        Files.write(Path.of("target", "sample.pdf"), pdf);

        assertEquals(List.of(), new PdfFile(pdf).faultsAsArchive());
    }

    @Test
    void whatAPersonTypedNeverBreaksTheFile() throws Exception {
        String apart = Normalizer.normalize("Sở Nội vụ", Normalizer.Form.NFD);
        byte[] pdf = pdf("<p>" + apart + "\u0000\u0001\uFFFE\uD800 漢字 😀 end&nbsp;1</p>", "");

        String text = PdfFile.words(new PdfFile(pdf).text());

        assertTrue(text.startsWith("Sở Nội vụ"), text);
        assertTrue(text.contains("end"), text);
        assertEquals(List.of(), new PdfFile(pdf).faultsAsArchive());
    }

    @Test
    void theCodeInTheCornerLeadsToTheRecord() throws Exception {
        assertEquals(LINK, new PdfFile(pdf(SampleDocument.BODY, LINK)).code());
    }

    @Test
    void withoutALinkThereIsNoCode() throws Exception {
        String text = new PdfFile(pdf("<p>Biên bản</p>", "")).text();

        assertEquals("Biên bản", PdfFile.words(text));
    }

    @Test
    void linesThatPeopleTypedStayLines() throws Exception {
        String text =
                new PdfFile(pdf("<p class=\"lines\">một\nhai</p><p>ba<br>bốn năm\nsáu</p>", ""))
                        .text();

        assertEquals(
                List.of("một", "hai", "ba", "bốn năm sáu"),
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void theFileCarriesItsTitleInTheReadersLanguage() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("<p>x</p>", ""))) {
            assertEquals(TITLE.vi(), document.getDocumentInformation().getTitle());
            assertEquals("vi", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aWatermarkStandsOnEveryPage() throws Exception {
        byte[] pdf =
                pdf(
                        "<div class=\"watermark\">DỰ THẢO</div><p>Biên bản làm việc</p>"
                                + "<p class=\"page-break\">Trang hai</p>",
                        "");

        String[] read = new PdfFile(pdf).text().split("\f", -1);

        assertTrue(read[0].contains("DỰ THẢO"), read[0]);
        assertTrue(read[1].contains("DỰ THẢO"), read[1]);
        assertEquals(List.of(), new PdfFile(pdf).faultsAsArchive());
    }

    @Test
    void laterPagesAreNumberedAndTableHeadsRepeated() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 120; i++) {
            rows.append("<tr><td>").append(i).append("</td><td>Kiến nghị</td></tr>");
        }
        String body =
                "<table><thead><tr><th>Số</th><th>Nội dung</th></tr></thead><tbody>"
                        + rows
                        + "</tbody></table>";

        String[] text = new PdfFile(pdf(body, LINK)).text().split("\f");

        assertTrue(text.length >= 3, "pages: " + text.length);
        assertTrue(PdfFile.words(text[0]).startsWith("Số Nội dung 1 Kiến nghị"), text[0]);
        assertTrue(PdfFile.words(text[1]).startsWith("2 Số Nội dung"), text[1]);
        assertTrue(PdfFile.words(text[2]).startsWith("3 Số Nội dung"), text[2]);
        assertFalse(text[1].contains(LINK), "the code stands on the first page only");
    }

    @Test
    void manyMayPrintAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String body = "<h1>Biên bản số " + i + "</h1>" + SampleDocument.BODY;
                String link = LINK + i;
                work.add(() -> pdf(body, link));
            }
            List<Future<byte[]>> printed = people.invokeAll(work);
            for (int i = 0; i < printed.size(); i++) {
                String text = PdfFile.words(new PdfFile(printed.get(i).get()).text());
                assertTrue(text.startsWith("BIÊN BẢN SỐ " + i + " "), text);
                assertTrue(text.contains("Sở Tài nguyên và Môi trường"), text);
                assertTrue(text.endsWith(LINK + i), text);
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void nothingOutsideTheDocumentIsEverFetched() throws Exception {
        Path secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "bí mật");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String body =
                    ("<img src='U' alt=''/><link rel='stylesheet' href='U'/>"
                                    + "<style>@import url('U'); @font-face {font-family: f; src: url('U')}"
                                    + " p {background-image: url('U'); font-family: f}</style>"
                                    + "<p>chữ</p><object data='U'></object><iframe src='U'></iframe>"
                                    + "<a href='U' download='x'>liên kết</a>")
                            .replace('\'', '"')
                            .replace("U", address);
            String files = body.replace(address, secret.toUri().toString());

            String text = new PdfFile(pdf(body + files, LINK)).text();

            assertTrue(text.contains("chữ"), text);
            assertFalse(text.contains("bí mật"), text);
            assertThrows(SocketTimeoutException.class, server::accept, "something was fetched");
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void entitiesAndDoctypesAreNotTaken() {
        String body = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>";

        assertThrows(IllegalArgumentException.class, () -> pdf(body, ""));
    }

    @Test
    void malformedMarkupNamesItsLine() {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> pdf("<p>\n<b>x</p>", ""));

        assertTrue(String.valueOf(fault.getMessage()).contains("well-formed, line"));
    }

    private byte[] pdf(String body, String link) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages.write(TITLE, writer -> writer.write(body), link, out);
        return out.toByteArray();
    }
}
