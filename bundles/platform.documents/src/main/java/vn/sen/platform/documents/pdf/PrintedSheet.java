package vn.sen.platform.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.sen.platform.api.text.Language;

/** Puts the body of a document on the print sheet of the house. */
final class PrintedSheet {
    private static final String STYLES = resource("print.css");

    private final Language language;
    private final String title;
    private final String link;

    PrintedSheet(Language language, String title, String link) {
        this.language = language;
        this.title = title;
        this.link = link;
    }

    /**
     * The whole document. Markup that is not well-formed is a fault of the template and named with
     * its line.
     */
    Document document(String body) throws IOException {
        String markup =
                "<html lang=\""
                        + language.tag()
                        + "\"><head><title>"
                        + escaped(title)
                        + "</title><style>"
                        + escaped(STYLES)
                        + "</style></head><body>"
                        + trace()
                        + body.replace("&nbsp;", "&#160;").replaceAll("<([bh]r)>", "<$1/>")
                        + "</body></html>";
        try {
            return builder().parse(new InputSource(new StringReader(printable(markup))));
        } catch (SAXException malformed) {
            String line =
                    malformed instanceof SAXParseException at ? ", line " + at.getLineNumber() : "";
            throw new IllegalArgumentException(
                    "The markup of \"" + title + "\" is not well-formed" + line, malformed);
        } catch (ParserConfigurationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The code in the corner, with the address in words for those without a camera. */
    private String trace() throws IOException {
        if (link.isEmpty()) {
            return "";
        }
        return "<div class=\"trace\"><table><tr><td class=\"trace-code\"><img alt=\"QR\" src=\""
                + QrCode.image(link)
                + "\"/></td><td>"
                + language.of("Tra cứu bản điện tử:", "See this record online:")
                + "<br/>"
                + escaped(link)
                + "</td></tr></table></div>";
    }

    /** Composed characters only, and none that XML forbids, whatever people typed. */
    private static String printable(String markup) {
        StringBuilder printable = new StringBuilder(markup.length());
        Normalizer.normalize(markup, Normalizer.Form.NFC)
                .codePoints()
                .filter(PrintedSheet::isXml)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isXml(int character) {
        return character >= 0x20
                        && !(character >= 0xD800 && character <= 0xDFFF)
                        && (character & 0xFFFE) != 0xFFFE
                || character == '\n'
                || character == '\t';
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    private static String resource(String name) {
        try (InputStream in = PrintedSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
