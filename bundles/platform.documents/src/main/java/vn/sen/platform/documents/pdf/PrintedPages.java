package vn.sen.platform.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.PdfWriter;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.documents.UnclosedStream;

/**
 * Markup as PDF/A-2u files on A4. The classes of the print sheet are described in {@code
 * print.css}. Nothing of the PDF library is loaded before the first file is asked for.
 */
@Component
public final class PrintedPages implements PdfWriter {
    @Activate
    public PrintedPages() {}

    @Override
    public void write(Text title, Fragment body, String link, OutputStream out) throws IOException {
        StringWriter markup = new StringWriter();
        body.writeTo(markup);
        Language language = Call.current().language();
        PrintedSheet sheet = new PrintedSheet(language, title.in(language), link);
        PdfRenderer.render(sheet.document(markup.toString()), new UnclosedStream(out));
        out.flush();
    }
}
