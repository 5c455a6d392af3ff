package vn.sen.platform.testkit;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF file as others read it: by eye, by {@code pdftotext}, by an archive. */
public final class PdfFile {
    private static final int DPI = 150;

    private final byte[] bytes;

    public PdfFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * The text in reading order, pages apart by a form feed. Skips the test, and says so, where
     * there is no {@code pdftotext}.
     */
    public String text() throws IOException, InterruptedException {
        Path file = Files.createTempFile("sen", ".pdf");
        Path text = Files.createTempFile("sen", ".txt");
        try {
            Files.write(file, bytes);
            Process reader =
                    start(List.of("pdftotext", "-enc", "UTF-8", file.toString(), text.toString()));
            if (reader.waitFor() != 0) {
                throw new IllegalStateException("pdftotext cannot read the file");
            }
            return Files.readString(text, StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
            Files.delete(text);
        }
    }

    /** The text with every stretch of white space as one space. */
    public String words() throws IOException, InterruptedException {
        return words(text());
    }

    public static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException missing) {
            String loud = "SKIPPED: there is no pdftotext. Debian: apt install poppler-utils";
            System.err.println(loud);
            return Assumptions.abort(loud);
        }
    }

    /** What the QR code in the lower left corner of the first page says. */
    public String code() throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            int height = page.getHeight() / 4;
            int width = page.getWidth() / 2;
            int[] corner = page.getRGB(0, page.getHeight() - height, width, height, null, 0, width);
            RGBLuminanceSource source = new RGBLuminanceSource(width, height, corner);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    /** Why it is no PDF/A-2u; empty when it is one. */
    public List<String> faultsAsArchive() {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            var result = validator.validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream().map(String::valueOf).toList();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
