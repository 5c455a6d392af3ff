package vn.sen.platform.documents.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.w3c.dom.Document;

/** The one place that knows the PDF library, and the fonts that lie in its bundle. */
final class PdfRenderer {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String SERIF = "Sen Serif";
    private static final String SYMBOLS = "Sen Symbols";

    /** The widths of the letters, so that a font is read again only when a document uses it. */
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggerImpl(new PdfLog());
    }

    private PdfRenderer() {}

    static void render(Document document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Sen");
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        fonts(builder);
        fetchNothing(builder);
        builder.toStream(out);
        builder.run();
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "DejaVuSerifCondensed.ttf", SERIF, NORMAL, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Bold.ttf", SERIF, BOLD, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Italic.ttf", SERIF, NORMAL, FontStyle.ITALIC);
        font(builder, "DejaVuSerifCondensed-BoldItalic.ttf", SERIF, BOLD, FontStyle.ITALIC);
        font(builder, "DejaVuSans.ttf", SYMBOLS, NORMAL, FontStyle.NORMAL);
    }

    private static void font(
            PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String font) {
        InputStream in = PdfRendererBuilder.class.getResourceAsStream(FONTS + font);
        if (in == null) {
            throw new IllegalStateException("lib.pdf lacks the font " + font);
        }
        return in;
    }

    /** A document shows what it carries; it makes the server open no address and no file. */
    private static void fetchNothing(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> isCarried(uri) ? uri : null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> isCarried(uri), moment);
        }
    }

    private static boolean isCarried(String uri) {
        return uri.startsWith("data:image/");
    }
}
