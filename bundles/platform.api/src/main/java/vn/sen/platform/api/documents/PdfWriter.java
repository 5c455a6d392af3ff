package vn.sen.platform.api.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.text.Text;

/** Makes PDF/A-2 files of well-formed markup, with a Vietnamese font inside. Thread-safe. */
@ProviderType
public interface PdfWriter {
    /**
     * @param title goes into the file's properties
     * @param body well-formed XHTML below {@code <body>}; styles come from the house's print sheet
     * @param link what the QR code in the corner leads to; "" for no code
     */
    void write(Text title, Fragment body, String link, OutputStream out) throws IOException;
}
