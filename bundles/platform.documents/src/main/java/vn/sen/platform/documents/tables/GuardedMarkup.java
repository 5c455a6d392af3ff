package vn.sen.platform.documents.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.sen.platform.api.problem.Problem;

/**
 * The bytes of a part of a workbook, stopped before they can fill the memory of an XML reader: when
 * they unpack to too much, when there is no tag for too long, or at a comment, a declaration or an
 * instruction, which spreadsheets do not write.
 */
final class GuardedMarkup extends FilterInputStream {
    private static final long MIN_SUSPECT = 20L << 20;
    private static final long MAX_RATIO = 200;
    private static final int MAX_WITHOUT_TAG = 1 << 20;

    private final String fileName;
    private final long packed;
    private long unpacked;
    private long lastTag;
    private boolean afterBracket;

    GuardedMarkup(String fileName, InputStream in, long packed) {
        super(in);
        this.fileName = fileName;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            look(bytes[i]);
        }
        boolean bomb = unpacked > MIN_SUSPECT && unpacked / MAX_RATIO > packed;
        if (bomb || unpacked > WorkbookFile.MAX_UNPACKED) {
            throw WorkbookFile.tooLarge(fileName, unpacked);
        }
        return read;
    }

    private void look(byte next) {
        // "<?xml" may stand at the start, behind at most a byte order mark.
        if (afterBracket && (next == '!' || next == '?' && unpacked > 4)) {
            throw new Problem(DocumentProblem.UNREADABLE, fileName, "<" + (char) next);
        }
        unpacked++;
        afterBracket = next == '<';
        if (afterBracket) {
            lastTag = unpacked;
        } else if (unpacked - lastTag > MAX_WITHOUT_TAG) {
            throw new Problem(DocumentProblem.UNREADABLE, fileName, "XML");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
