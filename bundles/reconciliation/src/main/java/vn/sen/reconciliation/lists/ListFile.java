package vn.sen.reconciliation.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;

/** Keeps lists and reads them row by row, as often as needed. Thread-safe. */
@Component(service = ListFile.class)
public final class ListFile {
    private static final int SAMPLE_ROWS = 5;

    private final ContentStore contents;
    private final TableReader tables;

    @Activate
    public ListFile(@Reference ContentStore contents, @Reference TableReader tables) {
        this.contents = contents;
        this.tables = tables;
    }

    /** Header, first rows and number of rows: it has been read to its end. */
    record Read(List<String> header, List<List<String>> sample, long rows) {}

    BatchEntity.FileKept keep(Upload upload) {
        try (InputStream in = upload.open()) {
            ContentStore.Kept kept = contents.keep(in, Upload.MOST_BYTES);
            return new BatchEntity.FileKept(
                    upload.fileName(), upload.mediaType(), kept.size(), kept.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Read read(BatchEntity.FileKept file) {
        List<String> header = new ArrayList<>();
        List<List<String>> sample = new ArrayList<>();
        long count =
                handedOver(
                        file,
                        tables::read,
                        new TableReader.Rows() {
                            @Override
                            public void header(List<String> names) {
                                header.addAll(names);
                            }

                            @Override
                            public void row(long number, List<String> cells) {
                                if (sample.size() < SAMPLE_ROWS) {
                                    sample.add(List.copyOf(cells));
                                }
                            }
                        });
        return new Read(header, sample, count);
    }

    /** Hands over every row of a list that was read, in the order of the list. */
    long each(BatchEntity.FileKept file, TableReader.Rows rows) {
        return handedOver(file, tables::readAgain, rows);
    }

    /** One way to read a table. */
    private interface Reading {
        long read(Upload upload, TableReader.Rows rows) throws IOException;
    }

    private long handedOver(BatchEntity.FileKept file, Reading way, TableReader.Rows rows) {
        Upload upload =
                new Upload(
                        "file",
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        () -> contents.open(file.sha256()));
        try {
            return isJson(upload) ? JsonRows.read(upload::open, rows) : way.read(upload, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its first bytes: what a file says it is, or is called, may not be so. */
    private static boolean isJson(Upload upload) throws IOException {
        try (InputStream in = upload.open()) {
            byte[] start = in.readNBytes(64);
            for (byte letter : start) {
                if (letter == '[' || letter == '{') {
                    return true;
                }
                if (letter != ' '
                        && letter != '\n'
                        && letter != '\r'
                        && letter != '\t'
                        && letter != (byte) 0xEF
                        && letter != (byte) 0xBB
                        && letter != (byte) 0xBF) {
                    return false;
                }
            }
            return false;
        }
    }
}
