package vn.sen.agencies.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;

/** Keeps files that people send and reads them row by row, as often as needed. Thread-safe. */
@Component(service = ImportFile.class)
public final class ImportFile {
    private static final int SAMPLE_ROWS = 8;

    private final ContentStore contents;
    private final TableReader tables;

    @Activate
    public ImportFile(@Reference ContentStore contents, @Reference TableReader tables) {
        this.contents = contents;
        this.tables = tables;
    }

    /** Header, first rows and number of rows: it has been read to its end. */
    record Read(List<String> header, List<List<String>> sample, long rows) {}

    ImportEntity.FileKept keep(Upload upload) {
        try (var in = upload.open()) {
            ContentStore.Kept kept = contents.keep(in, Upload.MOST_BYTES);
            return new ImportEntity.FileKept(
                    upload.fileName(), upload.mediaType(), kept.size(), kept.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Read read(ImportEntity.FileKept file) {
        List<String> header = new ArrayList<>();
        List<List<String>> sample = new ArrayList<>();
        TableReader.Rows first =
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
                };
        try {
            return new Read(header, sample, tables.read(upload(file), first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over every row of a file that was read, by the mapping, in the order of the file. */
    void rows(ImportEntity.FileKept file, ImportMapping mapping, Consumer<FileRow> to) {
        FileRow.Reader[] reader = new FileRow.Reader[1];
        TableReader.Rows all =
                new TableReader.Rows() {
                    @Override
                    public void header(List<String> names) {
                        Map<String, Integer> columns = new HashMap<>();
                        for (int i = 0; i < names.size(); i++) {
                            columns.putIfAbsent(names.get(i), i);
                        }
                        reader[0] = new FileRow.Reader(mapping, columns);
                    }

                    @Override
                    public void row(long number, List<String> cells) {
                        to.accept(reader[0].read(number, cells));
                    }
                };
        try {
            tables.readAgain(upload(file), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload upload(ImportEntity.FileKept file) {
        return new Upload(
                "file",
                file.name(),
                file.mediaType(),
                file.size(),
                () -> contents.open(file.sha256()));
    }
}
