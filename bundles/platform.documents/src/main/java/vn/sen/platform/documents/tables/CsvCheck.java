package vn.sen.platform.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;

/** Reads a file once to see that it is text in UTF-8, and what separates its cells. */
final class CsvCheck {
    private static final int BUFFER = 64 * 1024;
    private static final String SEPARATORS = ",;\t";

    private final Upload upload;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final int[] separators = new int[SEPARATORS.length()];
    private long line = 1;
    private boolean quoted;
    private boolean inHeader = true;
    private boolean started;

    CsvCheck(Upload upload) {
        this.upload = upload;
    }

    /** The separator that is most frequent in the header; throws for anything but UTF-8 text. */
    char separator() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = upload.open()) {
            boolean end;
            do {
                end = !fill(in, bytes);
                CoderResult result = decoder.decode(bytes.flip(), chars, end);
                look(chars.flip());
                if (result.isError()) {
                    throw new Problem(DocumentProblem.NOT_UTF8, upload.fileName(), line);
                }
                chars.clear();
                bytes.compact();
            } while (!end);
        }
        int best = 0;
        for (int i = 1; i < separators.length; i++) {
            best = separators[i] > separators[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static boolean fill(InputStream in, ByteBuffer bytes) throws IOException {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0));
        return read >= 0;
    }

    private void look(CharBuffer chars) {
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == 0 || !started && c == '<') {
                throw new Problem(DocumentProblem.NOT_A_TABLE, upload.fileName());
            }
            started = started || !Character.isWhitespace(c) && c != '\uFEFF';
            if (c == '\n') {
                line++;
            }
            if (inHeader) {
                countSeparator(c);
            }
        }
    }

    private void countSeparator(char c) {
        if (c == '"') {
            quoted = !quoted;
        }
        int separator = SEPARATORS.indexOf(c);
        if (separator >= 0 && !quoted) {
            separators[separator]++;
        }
        inHeader = quoted || !started || c != '\n' && c != '\r';
    }
}
