package vn.sen.platform.documents.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sen.platform.api.problem.Problem;

/** Walks through the elements of one part of a workbook, by their local names. */
final class PartXml implements Closeable {
    private static final XMLInputFactory FACTORY = factory();

    private final String fileName;
    private final String part;
    private final InputStream bytes;
    private final XMLStreamReader xml;

    PartXml(String fileName, String part, InputStream bytes) {
        this.fileName = fileName;
        this.part = part;
        this.bytes = bytes;
        try {
            this.xml = FACTORY.createXMLStreamReader(text(bytes));
        } catch (XMLStreamException | IOException broken) {
            throw broken(broken);
        }
    }

    /** Always UTF-8, so that the guard of the bytes sees the same tags as the reader. */
    private static Reader text(InputStream bytes) throws IOException {
        PushbackReader text =
                new PushbackReader(
                        new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first >= 0 && first != '\uFEFF') {
            text.unread(first);
        }
        return text;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Goes to the next start of an element of this name within the part. */
    boolean nextStart(String name) {
        while (next()) {
            if (starts(name)) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** The attribute of this local name; "" when it is missing. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text of the current element, cut after {@code max} characters. */
    String text(int max) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        try {
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.CHARACTERS && text.length() < max) {
                    int length = Math.min(xml.getTextLength(), max - text.length());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), length);
                }
            }
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
        return text.toString();
    }

    Problem broken(Exception cause) {
        return Problem.because(cause, DocumentProblem.UNREADABLE, fileName, part);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
